#!/usr/bin/env bash
# Drives a running system from outside, with curl and Node alone: a plan list, a contact, the case, the mailbox.
# It knows docs of the outside face only: the endpoints file, the signals, and what the answers say.
set -euo pipefail
endpoints=${1:-.local/endpoints.json}
from() { node -p "JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8'))$2" "$1"; }
field() { node -p "JSON.parse(require('fs').readFileSync(0, 'utf8'))$1"; }
feed() { from "$endpoints" ".feeds.find((feed) => feed.name === '$1').token"; }
ago() { node -p "new Date(Date.now() - $1 * 60000).toISOString()"; }
number=${2:-9990000018} visit=V$RANDOM$RANDOM
intake=$(from "$endpoints" .intake.http)
casework=$(from "$endpoints" .services.casework.url) key=$(from "$endpoints" .services.casework.token) mailbox=$(from "$endpoints" .mailbox.http)
born=$(node -p "new Date(Date.now() - 220 * 86400000).toISOString().slice(0, 10)")
newest() { field '.map((mail) => mail.subject).join("\n")' | grep -oE 'B-[0-9]+' | cut -c3- | sort -n | tail -1 || true; }
before=$(curl -sf "$mailbox/messages" | newest)

post() { curl -sf -H "authorization: Bearer $(feed "$1")" -H 'content-type: application/json' -d @- "$intake/signals"; }

echo '1. Westmarch states its list of children with a plan'
post westmarch-list <<JSON
{"type":"plan.stated","feed":"westmarch-list","authority":"E00000001","asOf":"$(ago 60)","scope":"full",
 "entries":[{"nhsNumber":"$number","plan":"CPP","start":"2026-01-05","end":null,"category":"neglect","worker":"team-7"}]}
JSON
echo; echo '2. Millbrook states an attendance: seven months old, a bruise to the left cheek'
post millbrook-pas <<JSON
{"type":"contact.stated","feed":"millbrook-pas","organisation":"RXX","site":"RXX01","visit":{"id":"$visit","version":"$(ago 5)"},
 "person":{"nhsNumber":"$number","nhsNumberStatus":"01","localIds":[{"authority":"RXX","id":"L$number"}],"birthDate":"$born"},
 "occurredAt":"$(ago 5)","setting":"ed","kind":"unscheduled","status":"arrived","recordedConcern":false,
 "coded":[{"kind":"injury","system":"snomed","code":"125667009","bodySite":"cheek","laterality":"left"}]}
JSON
echo; echo '3. The mailbox holds a new notice'
for _ in $(seq 60); do
  mails=$(curl -sf "$mailbox/messages"); opened=$(newest <<<"$mails"); [ "${opened:-0}" -gt "${before:-0}" ] && break; sleep 0.5
done
[ "${opened:-0}" -gt "${before:-0}" ] || { echo 'no mail came' >&2; exit 1; }
field '.map((mail) => mail.subject).join("\n")' <<<"$mails"
! grep -qE "$number|V[0-9]{4}|cheek" <<<"$mails" || { echo 'a mail names the child' >&2; exit 1; }
echo '4. The case says why'
case_number=B-$opened
curl -sf -H "authorization: Bearer $key" -H 'x-bellwether-person: amira-dunlin' "$casework/cases/$case_number" | field '.findings.map((found) => found.rule.id + ": " + found.sentence).join("\n")'
