/** Dark, as most people have it. */
export const discordStyle = `
.phone { background: #1a1a1e; color: #dfe0e2; font-size: 16px; line-height: 1.3 }
.message { padding: 10px 12px 14px 60px } .name { font-weight: 700; margin-bottom: 4px }
.container { background: #242429; border: 1px solid #3a3a42; border-radius: 8px; padding: 12px }
.container > * + *, .words > * + * { margin-top: 8px }
.text { white-space: pre-wrap; overflow-wrap: anywhere } .h-1 { font-size: 24px; font-weight: 700; margin: 6px 0 }
.h-2 { font-size: 20px; font-weight: 700; margin: 4px 0; line-height: 1.25 } .h-3 { font-size: 17px; font-weight: 700; margin: 4px 0 }
.small { font-size: 13px; color: #a2a3a9 } .item { padding-left: 16px; position: relative }
.item > span:first-child { position: absolute; left: 0 } .within { padding-left: 16px }
hr { border: 0; border-top: 1px solid #3a3a42; margin: 10px 0 } .call { background: #3c3f6c; color: #c9cdfb; border-radius: 3px }
.time { background: #35353c; border-radius: 3px } .beside { display: flex; gap: 12px; align-items: flex-start }
.words { flex: 1; min-width: 0 } .actions { display: flex; flex-wrap: wrap; gap: 8px } .button { background: #3f3f48;
border-radius: 8px; padding: 7px 14px; font-weight: 500; font-size: 14px; max-width: 100%; box-sizing: border-box;
overflow: hidden; text-overflow: ellipsis; white-space: nowrap; flex-shrink: 0 } .primary { background: #5865f2; color: #fff }
.danger { background: #d22d39; color: #fff } .field { background: #17171b; border: 1px solid #43434b; border-radius: 8px;
padding: 8px 10px; min-height: 38px; white-space: pre-wrap; width: 100%; box-sizing: border-box } .high { min-height: 70px }
.down { float: right } .menu { font-size: 13px; color: #c5c6cb; padding: 4px 10px; width: 100% } .choice { margin: 4px 0 }
.modal { margin: 10px; background: #242429; border-radius: 12px; padding: 12px } .bar { font-size: 19px; font-weight: 700 }
.input { margin-top: 14px } .input .small { margin: 2px 0 4px } .input .field { margin-top: 4px } em { color: #f77 }
.picker { padding: 10px } .row { padding: 7px 10px; background: #242429; margin-bottom: 1px } s { color: #888; text-decoration: none }
`;
