import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'reason', text }]).map(({ code }) => code);

describe('harm in the short words of notes', () => {
  it.each([
    ['Cutting forearms again.', 'self-harm'],
    ['Cutting arms, deeper, sutures x6.', 'self-harm'],
    ['Says not worth living.', 'suicidal-intent'],
    ['Plans to jump off bridge.', 'suicidal-intent'],
    ["Told TA mummy's friend hurts my noony.", 'sexual-assault'],
    ['Dad puts his thing in my mouth.', 'sexual-assault'],
    ['Found in soiled nappy since last night.', 'unwashed'],
    ['Nappy rash bleeding, not changed.', 'unwashed'],
    ['?fits, none witnessed by staff.', 'seen-by-one-carer-only'],
    ['Baby found lifeless in cot.', 'life-threatening'],
    ['Mum called, drinking 2 bottles of vodka a night.', 'alcohol-drunk'],
    ['Found drinking 2 bottles of wine in park.', 'alcohol-drunk'],
    ["Wrote 'I want to die' on book.", 'suicidal-intent'],
    ['Collected by drunk mum.', 'parent-intoxicated'],
    ['BIBA post assault with bat, # ulna.', 'assault'],
    ['Drowned in bath, left for 10 mins.', 'life-threatening'],
    ['Child found tied up in bath in bin bag.', 'assault'],
    ['Older boyfriend, STI, pregnant.', 'sexually-transmitted-infection'],
  ])('is read: "%s"', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  it.each([
    ['Brambles cutting legs again.', 'self-harm'],
    ['Rope cutting wrists.', 'self-harm'],
    ['House not worth living in.', 'suicidal-intent'],
    ['Plans to jump from 3m board.', 'suicidal-intent'],
    ['Wants to jump on trampoline.', 'suicidal-intent'],
    ['Cream hurts my noony.', 'sexual-assault'],
    ['Dad puts his things in my room.', 'sexual-assault'],
    ['Nappy rash, raw, barrier cream given.', 'unwashed'],
    ['Feet black from playing outside in mud.', 'unwashed'],
    ['Fits not seen by school this term.', 'seen-by-one-carer-only'],
    ['Cat found lifeless in garden.', 'life-threatening'],
    ['Uncle drowned in the sea.', 'life-threatening'],
    ['I want to die of embarrassment.', 'suicidal-intent'],
    ['Mum asleep, drinking 2 bottles of wine.', 'alcohol-drunk'],
    ['Found tied up with rope in game.', 'assault'],
    ['Dog tied up in the shed.', 'assault'],
    ['Older boyfriend, STI, pregnant.', 'injury'],
    ['STI L ankle, boyfriend carried her in.', 'sexually-transmitted-infection'],
  ])('and what only sounds like it is none: "%s"', (text, code) => {
    expect(codes(text)).not.toContain(code);
  });
});
