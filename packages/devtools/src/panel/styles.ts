/** Of the button and the panel, in their own shadow root. Colours are those of the app's theme, where it has one. */
export const styles: string = `
:host {
  all: initial;
  color-scheme: inherit;
  --surface: var(--tactful-surface, light-dark(oklch(100% 0 0), oklch(21.5% 0.01 265)));
  --raised: var(--tactful-raised, light-dark(oklch(100% 0 0), oklch(25% 0.012 265)));
  --line: var(--tactful-line, light-dark(oklch(89.5% 0.006 265), oklch(34% 0.014 265)));
  --text: var(--tactful-text, light-dark(oklch(24% 0.014 265), oklch(95% 0.004 265)));
  --muted: var(--tactful-muted, light-dark(oklch(46% 0.014 265), oklch(76% 0.012 265)));
  --accent: var(--tactful-accent, light-dark(oklch(47% 0.16 268), oklch(78% 0.11 268)));
  --on-accent: var(--tactful-on-accent, light-dark(oklch(100% 0 0), oklch(20% 0.03 268)));
  --danger: var(--tactful-danger, light-dark(oklch(51% 0.19 26), oklch(76% 0.13 24)));
  --warning: var(--tactful-warning, light-dark(oklch(50% 0.11 68), oklch(83% 0.12 82)));
  --success: var(--tactful-success, light-dark(oklch(48% 0.12 156), oklch(79% 0.13 158)));
  --shadow: var(--tactful-shadow, 0 1px 1px light-dark(oklch(20% 0.02 265 / 5%), oklch(0% 0 0 / 30%)),
    0 12px 32px -12px light-dark(oklch(20% 0.02 265 / 24%), oklch(0% 0 0 / 65%)));
  --wash: color-mix(in oklab, var(--surface), var(--text) 3.5%);
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace;
  --ease: cubic-bezier(0.2, 0.8, 0.2, 1);
}
*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; }
[hidden] { display: none !important; }
.devtools {
  --edge: 16px;
  /* The button steps aside by these, for what an app has in its corner; the panel doesn't. */
  --inline: var(--tactful-devtools-inline, var(--edge));
  --block: var(--tactful-devtools-block, var(--edge));
  position: fixed;
  z-index: 2147483000;
  inset-block-end: var(--block);
  inset-inline-start: var(--inline);
  color: var(--text);
  font: 13px/1.5 Inter, ui-sans-serif, system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
  -webkit-font-smoothing: antialiased;
}
.devtools:has(.panel) { --inline: var(--edge); --block: var(--edge); }
.devtools[data-position$='end'] { inset-inline: auto var(--inline); }
.devtools[data-position^='top'] { inset-block: var(--block) auto; }
button, select, input { font: inherit; color: inherit; }
h2, h3 { font: inherit; font-weight: 600; }
ul, ol { list-style: none; }
code, pre { font-family: var(--mono); font-size: 0.923em; font-variant-ligatures: none; }
/* The panel speaks English, whichever way the page is read. */
p, dd, h3, .room-sentence, .room-question, .row-title, .event-text, .rules span { unicode-bidi: plaintext; text-align: -webkit-match-parent; text-align: match-parent; }
code, pre, .row-where, .lane-name, .event-lane { direction: ltr; unicode-bidi: isolate; }
pre { text-align: start; }
.icon {
  inline-size: 16px; block-size: 16px; flex: none;
  fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round;
}
.heard { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }

/* The tone of a thing colours its dot, and nothing else. */
[data-tone='danger'], [data-type='failed'], [data-type='stopped'], [data-type='fault'] { --tone: var(--danger); }
[data-tone='warning'], [data-type='closed'], [data-type='held'], [data-type='waits'] { --tone: var(--warning); }
[data-tone='success'], [data-type='settled'], [data-type='opened'], [data-type='released'] { --tone: var(--success); }
[data-tone='accent'], [data-type='offered'] { --tone: var(--accent); }
[data-tone='neutral'] { --tone: var(--muted); }
.dot { inline-size: 8px; block-size: 8px; border-radius: 99px; background: var(--tone, var(--muted)); flex: none; }

.toggle {
  display: flex; align-items: center; gap: 6px;
  block-size: 40px; min-inline-size: 40px; padding-inline: 11px; justify-content: center;
  border: 1px solid var(--line); border-radius: 99px;
  background: var(--raised); box-shadow: var(--shadow);
  cursor: pointer; transition: background 0.16s var(--ease);
}
.toggle:hover { background: color-mix(in oklab, var(--raised), var(--text) 5%); }
.toggle .icon { inline-size: 18px; block-size: 18px; color: var(--accent); }
.count {
  min-inline-size: 18px; padding-inline: 5px; border-radius: 99px;
  font-size: 11px; line-height: 18px; font-weight: 600; text-align: center;
  background: color-mix(in oklab, var(--surface), var(--text) 9%);
}
.lamp { inline-size: 8px; block-size: 8px; border-radius: 99px; background: var(--danger); box-shadow: 0 0 0 3px color-mix(in oklab, transparent, var(--danger) 25%); }

.panel {
  display: flex; flex-direction: column;
  inline-size: min(60rem, 100vw - 2 * var(--edge));
  block-size: min(var(--height), 100dvh - 2 * var(--edge));
  border: 1px solid var(--line); border-radius: 16px;
  background: var(--surface); box-shadow: var(--shadow);
  overflow: clip;
  container: panel / inline-size;
  animation: arrive 0.2s var(--ease);
}
@keyframes arrive { from { opacity: 0; translate: 0 8px; } }
.resize { position: absolute; z-index: 1; inset-block-start: -4px; inset-inline: 16px; block-size: 10px; cursor: ns-resize; touch-action: none; border-radius: 99px; }
[data-position^='top'] .resize { inset-block: auto -4px; }
.resize:focus-visible { outline-offset: -3px; }
header {
  display: flex; align-items: center; gap: 4px;
  padding: 8px 8px 8px 16px; padding-inline: 16px 8px;
  border-block-end: 1px solid var(--line);
}
header h2 { display: flex; align-items: center; gap: 8px; padding-inline-end: 12px; }
header h2 .icon { inline-size: 18px; block-size: 18px; color: var(--accent); }
[role='tablist'] { display: flex; gap: 2px; flex: 1; min-inline-size: 0; }
[role='tab'] {
  display: flex; align-items: center; gap: 6px;
  padding: 5px 10px; border: 0; border-radius: 8px; background: none; color: var(--muted);
  cursor: pointer; white-space: nowrap; transition: background 0.16s var(--ease), color 0.16s var(--ease);
}
[role='tab']:hover { background: var(--wash); color: var(--text); }
[role='tab'][aria-selected='true'] { background: color-mix(in oklab, var(--surface), var(--accent) 10%); color: var(--accent); font-weight: 560; }
.bare {
  display: grid; place-items: center; inline-size: 30px; block-size: 30px; flex: none;
  border: 0; border-radius: 8px; background: none; color: var(--muted); cursor: pointer;
}
.bare:hover { background: var(--wash); color: var(--text); }
.content { flex: 1; min-block-size: 0; overflow: auto; overscroll-behavior: contain; }

.button {
  position: relative;
  display: inline-flex; align-items: center; gap: 6px;
  padding: 4px 10px; border: 1px solid var(--line); border-radius: 8px;
  background: var(--surface); font-weight: 540; line-height: 20px; cursor: pointer; white-space: nowrap;
  transition: background 0.16s var(--ease);
}
.button:hover { background: var(--wash); }
.button .icon { inline-size: 15px; block-size: 15px; color: var(--muted); }
.chip {
  padding: 0 7px; border-radius: 99px; font-size: 11px; line-height: 18px; font-weight: 540; color: var(--muted);
  background: color-mix(in oklab, var(--surface), var(--text) 7%); white-space: nowrap;
}

.empty { display: grid; justify-items: center; align-content: center; gap: 6px; min-block-size: 100%; padding: 32px 24px; text-align: center; color: var(--muted); }
.empty .icon { inline-size: 40px; block-size: 40px; padding: 10px; margin-block-end: 6px; border-radius: 12px; color: var(--accent); background: color-mix(in oklab, var(--surface), var(--accent) 10%); }
.empty h3 { font-size: 15px; color: var(--text); }
.empty p { max-inline-size: 46ch; text-wrap: pretty; }
.empty b { font-weight: 580; color: var(--text); }

.split { display: grid; grid-template-columns: minmax(17rem, 2fr) 3fr; block-size: 100%; }
.rows { overflow: auto; overscroll-behavior: contain; border-inline-end: 1px solid var(--line); padding: 8px; }
.row {
  display: grid; grid-template-columns: auto minmax(0, 1fr) auto; align-items: center; gap: 1px 9px;
  inline-size: 100%; padding: 8px 10px; border: 0; border-radius: 10px; background: none;
  text-align: start; cursor: pointer;
}
.row:hover { background: var(--wash); }
.row[aria-current] { background: color-mix(in oklab, var(--surface), var(--accent) 9%); }
.row:focus-visible { outline-offset: -2px; }
.row-title { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: 560; }
.row time, .events time { color: var(--muted); font-size: 12px; }
.row time { justify-self: end; }
.row-notes { grid-column: 2; display: flex; gap: 8px; min-inline-size: 0; color: var(--muted); }
.row-notes > * { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.row-notes code { flex: none; max-inline-size: 70%; }
.row .chip { justify-self: end; }

.walk { overflow: auto; overscroll-behavior: contain; padding: 14px 18px 24px; }
.walk-head { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 10px; margin-block-end: 12px; }
.walk-head h3 { flex: 1 1 14rem; font-size: 15px; line-height: 1.4; text-wrap: balance; }
.back { display: none; }
.back .icon:dir(rtl) { scale: -1 1; }
.actions { display: flex; gap: 6px; }
.said { flex-basis: 100%; color: var(--muted); }
.said:empty { display: none; }
.facts { display: grid; gap: 3px; }
.facts > div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 12px; }
.facts dt { color: var(--muted); }
.facts dd { overflow-wrap: anywhere; white-space: pre-line; }
.facts.inline { display: flex; flex-wrap: wrap; gap: 4px 18px; padding: 8px 12px; border-radius: 10px; background: var(--wash); }
.facts.inline > div { display: flex; gap: 6px; min-inline-size: 0; }
.rooms { margin-block-start: 10px; counter-reset: room; }
.rooms > li { position: relative; counter-increment: room; padding-inline-start: 34px; }
.rooms > li::before {
  content: counter(room); position: absolute; inset-block-start: 10px; inset-inline-start: 0;
  inline-size: 22px; block-size: 22px; border-radius: 99px; border: 1px solid var(--line);
  font-size: 11px; line-height: 20px; font-weight: 600; text-align: center; color: var(--muted); background: var(--surface);
}
.rooms > li:not(:last-child)::after { content: ''; position: absolute; inset-block: 36px -6px; inset-inline-start: 10.5px; inline-size: 1px; background: var(--line); }
.rooms summary {
  display: grid; grid-template-columns: auto 1fr auto; gap: 0 8px; align-items: baseline;
  padding: 8px 10px; border-radius: 10px; cursor: pointer; list-style: none;
}
.rooms summary::-webkit-details-marker { display: none; }
.rooms summary:hover { background: var(--wash); }
.room-name { font-weight: 600; }
.room-question { color: var(--muted); }
.room-noun { font: 11px/18px var(--mono); color: var(--muted); }
.room-sentence { grid-column: 1 / -1; overflow-wrap: anywhere; text-wrap: pretty; }
.rooms details > .facts { padding: 4px 10px 10px; }
.rules { display: grid; gap: 1px; margin: 2px 0 8px; padding: 6px; border: 1px solid var(--line); border-radius: 12px; }
.rules li { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 0 8px; padding: 4px 6px; color: var(--muted); border-radius: 8px; }
.rules li > :not(.rule-mark) { grid-column: 2; overflow-wrap: anywhere; }
.rules b { font-weight: 540; }
.rules li[data-taken] { color: var(--text); background: color-mix(in oklab, var(--surface), var(--success) 9%); }
.rules li[data-taken] .icon { color: var(--success); }
.rule-mark { display: grid; place-items: center; block-size: 20px; }
.rule-mark i { font-style: normal; font-weight: 700; }

.timeline { display: grid; gap: 14px; padding: 14px 18px 20px; }
.waiting { display: grid; gap: 8px; padding: 12px 14px; border: 1px solid color-mix(in oklab, var(--line), var(--warning) 30%); border-radius: 12px; background: color-mix(in oklab, var(--surface), var(--warning) 6%); }
.waiting p { color: var(--muted); }
.way { display: grid; grid-template-columns: 1fr auto; gap: 4px 12px; }
.way b { font-weight: 580; overflow-wrap: anywhere; }
.bar { grid-column: 1 / -1; block-size: 5px; border-radius: 99px; background: color-mix(in oklab, var(--surface), var(--warning) 20%); overflow: clip; }
.bar > span { display: block; block-size: 100%; border-radius: inherit; background: var(--warning); transition: inline-size 0.5s linear; }
.strip { display: grid; gap: 2px; padding: 10px 12px 6px; border: 1px solid var(--line); border-radius: 12px; }
.lane { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 12px; align-items: center; min-block-size: 24px; }
.lane-name { font: 12px/1.4 var(--mono); color: var(--muted); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.lane-marks { position: relative; block-size: 100%; min-block-size: 20px; background: linear-gradient(var(--line), var(--line)) center / 100% 1px no-repeat; }
.lane-marks .mark { position: absolute; inset-block-start: calc(50% - 5px); inline-size: 10px; block-size: 10px; margin-inline-start: -5px; border-radius: 99px; border: 2px solid var(--surface); background: var(--tone, var(--muted)); }
.lane-marks .mark[data-type='settled'], .lane-marks .mark[data-type='opened'] { border-radius: 3px; }
.lane-marks .span { position: absolute; inset-block-start: calc(50% - 4px); block-size: 8px; border-radius: 99px; background: color-mix(in oklab, var(--surface), var(--tone, var(--muted)) 32%); }
.lane-marks .now { position: absolute; inset-block: 0; inline-size: 1px; background: var(--accent); }
.scale { min-block-size: 18px; }
.scale .lane-marks { background: none; min-block-size: 16px; }
.scale .lane-marks span { position: absolute; font-size: 11px; color: var(--muted); white-space: nowrap; }
.events li { display: grid; grid-template-columns: auto auto 7.5rem minmax(0, 2fr) minmax(0, 3fr); gap: 0 10px; align-items: center; padding: 5px 2px; border-block-end: 1px solid color-mix(in oklab, var(--surface), var(--line) 60%); }
.events li:last-child { border: 0; }
.event-type { font-weight: 540; }
.event-lane { font: 12px/1.5 var(--mono); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.event-text { color: var(--muted); overflow-wrap: anywhere; }

.gaps, .gaps > li, .faults, .timeline { grid-template-columns: minmax(0, 1fr); }
.gaps { display: grid; gap: 10px; padding: 14px 18px 20px; }
.gaps > li { display: grid; gap: 6px; padding: 12px 14px; border: 1px solid var(--line); border-radius: 12px; }
.gap-head { display: flex; align-items: center; gap: 8px; }
.gap-head h3 { flex: 1; min-inline-size: 0; overflow-wrap: anywhere; font-size: 14px; }
.times { color: var(--muted); white-space: nowrap; }
.gaps p { color: var(--muted); text-wrap: pretty; }
.line { display: flex; align-items: flex-start; gap: 8px; }
.line pre { flex: 1; min-inline-size: 0; padding: 6px 10px; border-radius: 8px; background: var(--wash); white-space: pre-wrap; overflow-wrap: anywhere; line-height: 20px; }
.place { font-size: 12px; }

.faults { display: grid; gap: 16px; align-content: start; padding: 18px; max-inline-size: 44rem; }
.fields { display: grid; grid-template-columns: 2fr 3fr; gap: 12px; }
.fields label { display: grid; gap: 4px; min-inline-size: 0; }
.fields span, legend { font-weight: 560; }
select, input[type='number'] {
  inline-size: 100%; min-block-size: 34px; padding: 5px 10px; border-radius: 9px;
  border: 1px solid color-mix(in oklab, var(--line), var(--text) 45%); background: var(--surface);
}
input[type='number'] { inline-size: 4.5rem; min-block-size: 30px; padding-block: 2px; }
input[type='radio'] { accent-color: var(--accent); inline-size: 16px; block-size: 16px; }
fieldset { border: 0; display: flex; flex-wrap: wrap; gap: 6px 18px; align-items: center; }
legend { margin-block-end: 6px; }
.choice { display: flex; align-items: center; gap: 8px; }
.choice label { display: flex; align-items: center; gap: 7px; min-block-size: 30px; cursor: pointer; }
.switch-row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 14px; }
.switch-row p { color: var(--muted); }
.switch-row p[data-on] { color: var(--danger); font-weight: 540; }
.switch {
  display: inline-flex; align-items: center; gap: 10px; padding: 7px 14px 7px 10px; padding-inline: 10px 14px;
  border: 1px solid var(--line); border-radius: 99px; background: var(--surface); font-weight: 560; cursor: pointer;
}
.track { inline-size: 34px; block-size: 20px; padding: 2px; border-radius: 99px; background: color-mix(in oklab, var(--surface), var(--text) 42%); transition: background 0.16s var(--ease); }
.thumb { display: block; inline-size: 16px; block-size: 16px; border-radius: 99px; background: oklch(100% 0 0); transition: translate 0.16s var(--ease); }
.switch[aria-checked='true'] .track { background: var(--danger); }
.switch[aria-checked='true'] .thumb { translate: 14px 0; }
.switch[aria-checked='true'] .thumb:dir(rtl) { translate: -14px 0; }
.note { color: var(--muted); font-size: 12px; max-inline-size: 60ch; text-wrap: pretty; }

@container panel (inline-size < 42rem) {
  header { padding-inline-start: 8px; }
  header h2 { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .split { display: block; }
  .rows { border: 0; block-size: 100%; }
  .walk { display: none; padding-inline: 12px; }
  .split[data-chosen] .rows { display: none; }
  .split[data-chosen] .walk { display: block; block-size: 100%; }
  .back { display: grid; }
  .walk-head h3 { flex-basis: 0; }
  .actions { flex-basis: 100%; }
  .facts > div { grid-template-columns: 6rem minmax(0, 1fr); }
  .rooms summary { grid-template-columns: 1fr auto; }
  .room-question { display: none; }
  .lane { grid-template-columns: 6rem minmax(0, 1fr); }
  .events li { grid-template-columns: auto auto minmax(0, 1fr); }
  .event-lane, .event-text { grid-column: 3; }
  .fields { grid-template-columns: minmax(0, 1fr); }
}
@container panel (inline-size < 26rem) {
  header { gap: 0; padding-inline: 4px; }
  [role='tablist'] { gap: 0; }
  [role='tab'] { padding-inline: 7px; }
  [role='tab'] .icon { display: none; }
  [role='tab'] .count { display: none; }
  .timeline, .gaps, .faults { padding-inline: 12px; }
}
@media (max-width: 26rem) {
  .devtools { --edge: 8px; }
}
@media (prefers-reduced-motion: reduce) {
  *, ::before, ::after { animation: none !important; transition: none !important; }
}
@media (forced-colors: active) {
  .dot, .lamp, .bar > span, .lane-marks .mark, .lane-marks .span, .lane-marks .now { forced-color-adjust: none; background: CanvasText; }
  [role='tab'][aria-selected='true'], .row[aria-current] { outline: 2px solid Highlight; outline-offset: -2px; }
  .rules li[data-taken] { border: 1px solid Highlight; }
  .track { border: 1px solid; }
  .switch[aria-checked='true'] .track { forced-color-adjust: none; background: Highlight; }
  .thumb { forced-color-adjust: none; background: CanvasText; }
  .bar, .facts.inline, .line pre { border: 1px solid; }
}
`;
