/** Remembers answers for what comes again and again, such as days or codes; forgets all when there are as many as `most`. */
export function remembered<K, V>(answer: (key: K) => V, most = mostRemembered): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= most) known.clear();
      value = answer(key);
      known.set(key, value);
    }
    return value;
  };
}

const mostRemembered = 50_000;
