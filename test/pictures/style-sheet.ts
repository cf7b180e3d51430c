/** Discord's dark look, near enough to judge a message by. Sizes in CSS pixels. */
export const styleSheet = `
* { box-sizing: border-box; margin: 0; }
html { background: #313338; }
body { padding: 12px 0; background: #313338; color: #dbdee1; font: 16px/22px "gg sans", "Noto Sans", "Helvetica Neue",
  Helvetica, Arial, "Noto Sans CJK SC", "Noto Color Emoji", sans-serif; overflow-wrap: anywhere; }
b, h1, h2, h3 { font-weight: 700; }
h1, h2, h3 { color: #f2f3f5; }
h1 { font-size: 24px; line-height: 32px; }
h2 { font-size: 20px; line-height: 26px; }
h3 { font-size: 16px; line-height: 22px; }
small { display: block; font-size: 13px; line-height: 18px; color: #949ba4; }
blockquote { border-left: 4px solid #4e5058; border-radius: 4px; padding-left: 12px; }
ul { padding-left: 20px; }
a { color: #00a8fc; }
code { font: 13.6px/18px "gg mono", "Source Code Pro", "Liberation Mono", monospace; background: #1e1f22;
  border: 1px solid #26272b; border-radius: 4px; padding: 0 3px; }
pre { font: 13.6px/18px "gg mono", "Source Code Pro", "Liberation Mono", monospace; background: #1e1f22;
  border: 1px solid #3f4147; border-radius: 4px; padding: 7px; margin: 6px 0; white-space: pre-wrap; }
small code { font-size: 11.5px; line-height: 16px; }
time { background: #3f4147; border-radius: 3px; padding: 0 2px; }
.mention { background: #3c4270; color: #c9cdfb; border-radius: 3px; padding: 0 2px; font-weight: 500; white-space: nowrap; }
.message { position: relative; padding: 4px 16px 4px 72px; min-height: 48px; }
.message + .message, .typing + .message { margin-top: 13px; }
.ephemeral { background: rgb(88 101 242 / 8%); }
.avatar { position: absolute; left: 16px; width: 40px; height: 40px; border-radius: 50%; background: #3ba55d; color: #fff;
  font: 600 18px/40px Georgia, "Liberation Serif", serif; text-align: center; }
.avatar.bot { background: #5865f2; font-size: 40px; line-height: 60px; overflow: hidden; }
.occasion { position: relative; font-size: 14px; line-height: 18px; color: #b5bac1; margin-bottom: 4px; white-space: nowrap;
  overflow: hidden; text-overflow: ellipsis; padding-left: 20px; }
.occasion span { color: #dbdee1; font-weight: 500; }
.occasion .avatar { left: 0; top: 1px; width: 16px; height: 16px; font-size: 9px; line-height: 16px; }
.occasion .avatar.bot { font-size: 16px; line-height: 24px; }
.message:has(.occasion)::before { content: ""; position: absolute; left: 36px; top: 12px; width: 32px; height: 12px;
  border: solid #4e5058; border-width: 2px 0 0 2px; border-top-left-radius: 6px; }
.head { line-height: 22px; }
.name { color: #f2f3f5; font-weight: 500; }
.tag { background: #5865f2; color: #fff; font-size: 10px; line-height: 15px; font-weight: 600; border-radius: 4px;
  padding: 0 5px; margin-left: 5px; display: inline-block; vertical-align: 2px; }
.when { color: #949ba4; font-size: 12px; margin-left: 8px; }
.foot { color: #949ba4; font-size: 12px; line-height: 16px; margin-top: 6px; }
.foot svg { width: 16px; height: 16px; vertical-align: -3px; fill: currentColor; }
.container { background: #2b2d31; border: 1px solid #3f4147; border-radius: 8px; padding: 16px; max-width: 600px; margin-top: 4px;
  display: flex; flex-direction: column; gap: 8px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
.select { flex: 1; display: flex; justify-content: space-between; height: 40px; border-radius: 8px; padding: 0 12px;
  background: #1b1b1f; border: 1px solid #3b3c43; color: #9b9ca4; font-size: 14px; line-height: 38px; }
.button { height: 32px; border-radius: 8px; padding: 0 16px; color: #fff; font-size: 14px; line-height: 32px;
  font-weight: 500; white-space: nowrap; }
.button .emoji + span { margin-left: 6px; }
.secondary { background: #4e5058; }
.primary { background: #5865f2; }
.success { background: #248046; }
.danger { background: #da373c; }
.disabled { opacity: .5; }
.link::after { content: " ↗"; opacity: .8; }
.section { display: flex; gap: 16px; align-items: flex-start; }
.texts { flex: 1; display: flex; flex-direction: column; gap: 4px; }
.separator { border-top: 1px solid #3f4147; margin: 4px 0; }
.separator.blank { border-color: transparent; }
.separator.large { margin: 12px 0; }
.typing { padding: 4px 16px; }
.line { position: relative; background: #383a40; border-radius: 8px; padding: 8px 12px 8px 44px; font-size: 15px; line-height: 26px; }
.line .avatar { left: 12px; top: 9px; width: 24px; height: 24px; font-size: 24px; line-height: 36px; }
.field { background: #2b2d31; border-radius: 4px; margin-left: 6px; padding: 3px 8px; box-decoration-break: clone;
  -webkit-box-decoration-break: clone; }
.field b { font-weight: 600; color: #949ba4; margin-right: 8px; }
.caret { border-left: 1px solid #f2f3f5; margin-left: 1px; }
.offered { background: #2b2d31; border-radius: 8px; padding: 8px; margin-bottom: 8px; }
.option { font-size: 14px; line-height: 18px; color: #b5bac1; padding: 4px 8px 8px; }
.option b { color: #f2f3f5; margin-right: 8px; }
/* The list is cut off where Discord begins to scroll it. */
.choices { max-height: 312px; overflow: hidden; }
.choice { line-height: 20px; padding: 6px 8px; border-radius: 4px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.choice:first-child { background: #404249; }
.menus { display: flex; gap: 4px; align-items: flex-end; margin: 4px 16px 16px 140px; }
.menu { background: #111214; border-radius: 6px; padding: 6px 8px; min-width: 190px; font-size: 14px; line-height: 18px; }
.item { position: relative; padding: 7px 8px; border-radius: 3px; }
.menu:first-child .item:last-child, .menu:last-child .item { background: #4752c4; color: #fff; }
.menu:first-child .item:last-child::after { content: "›"; float: right; }
.menu:last-child .item { padding-left: 34px; }
.item .avatar { left: 8px; top: 7px; width: 18px; height: 18px; font-size: 18px; line-height: 27px; }
.phone .message { padding: 4px 12px 4px 62px; }
.phone .message > .avatar { left: 12px; }
.phone .message:has(.occasion)::before { left: 31px; width: 27px; }
.phone .container { padding: 12px; }
`;
