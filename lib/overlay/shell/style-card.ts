/** The card beside a marked cell. Where more of it follows, a shade lies over that edge: the paper under it scrolls along. */
export const CARD = `
.card{position:fixed;inset:auto;left:0;top:0;margin:0;width:max-content;min-width:280px;
max-width:min(360px,calc(100vw - 16px));max-height:calc(100vh - 16px);overflow:auto;overscroll-behavior:contain;
padding:12px 12px 8px;border:1px solid var(--hair);border-radius:8px;color:var(--ink);scrollbar-width:thin;
background:linear-gradient(var(--paper) 40%,transparent) top/100% 40px no-repeat local,
linear-gradient(transparent,var(--paper) 60%) bottom/100% 40px no-repeat local,
linear-gradient(var(--shade),transparent) top/100% 14px no-repeat scroll,
linear-gradient(transparent,var(--shade)) bottom/100% 14px no-repeat scroll,var(--paper);
box-shadow:0 1px 2px rgba(0,0,0,.12),0 8px 24px rgba(0,0,0,.16);pointer-events:auto;user-select:text;
font:13px/20px -apple-system,BlinkMacSystemFont,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",
"WenQuanYi Zen Hei",sans-serif;text-align:left;overflow-wrap:anywhere}
.card:focus{outline:none}
.card:focus-visible,.card button:focus-visible{outline:2px solid #3d7eff;outline-offset:1px}
.head{display:flex;align-items:center;gap:4px;min-height:24px;margin:-4px -4px 4px 0}
.word{flex:1;display:flex;align-items:center;gap:4px;font-weight:600;color:var(--grey)}
.error .word{color:var(--zhu)}.warning .word{color:var(--amber)}
.word .hook{width:12px;height:12px}.word .under{display:none}.word .over{stroke:currentColor}
.count{color:var(--soft);font-size:12px;font-variant-numeric:tabular-nums}
.card button{all:unset;box-sizing:border-box;cursor:pointer;color:var(--soft);border-radius:4px;text-align:center}
.card button:hover{background:var(--press);color:var(--ink)}
.head button{width:24px;height:24px;line-height:24px}
.head svg{width:24px;height:24px;display:block;fill:none;stroke:currentColor;stroke-width:1.4;stroke-linecap:round;
stroke-linejoin:round}
.message{margin:0 0 8px;font-size:13px;font-weight:400}
.quote{margin:0 0 8px;padding-left:8px;border-left:2px solid var(--hair);font-size:13px;color:var(--soft)}
.quote strong,.quote em{font-style:normal;font-weight:400;color:var(--ink);text-underline-offset:3px}
.quote strong{font-weight:600;text-decoration:underline dotted var(--grey) 1px}
.quote em{text-decoration:underline dotted var(--soft) 1px}
.error .quote strong{text-decoration-color:var(--zhu);text-decoration-style:wavy}
.warning .quote strong{text-decoration-color:var(--amber);text-decoration-style:dashed}
.sum{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums;margin:0 0 8px}
.sum caption{text-align:left;font-size:12px;color:var(--soft)}
.sum th{width:100%;font-weight:400;text-align:left;padding:0;color:inherit}
.sum td{text-align:right;white-space:nowrap;padding:0 0 0 12px;vertical-align:bottom}
.rest th{color:var(--soft)}
.sum-line>*{border-top:1px solid var(--ink)}
.stated th,.stated td{font-weight:600}
.sum .fix{color:var(--zhu);font-weight:600}
.warning .fix{color:var(--amber)}
.why,.foot{font-size:12px;line-height:18px;color:var(--soft);margin:0}
.foot{display:flex;align-items:center;gap:8px;margin-top:4px;min-height:24px;font-size:11px}
.rule{flex:1}
.foot button{padding:0 4px;line-height:24px;margin-right:-4px}
.caption{margin:0 0 4px;font-size:12px;line-height:18px;color:var(--soft)}
.explained{margin:0 0 8px}
.ways{margin:0;padding:0}ol.ways{padding-left:20px}
.change{display:flex;gap:12px;justify-content:space-between;align-items:baseline}
.figures{flex:none;font-variant-numeric:tabular-nums;white-space:nowrap}
.figures b{color:var(--zhu);font-weight:600}.warning .figures b{color:var(--amber)}
.part{border-top:1px solid var(--hair);padding:2px 0}
.part summary{padding:2px 0;cursor:pointer;border-radius:4px;line-height:20px}
.part summary:hover{background:var(--press)}
.part summary::marker{color:var(--soft);font-size:11px}
.part .sum{margin-top:4px}
.part>:not(summary){margin-left:14px;width:auto}.part .sum{width:calc(100% - 14px)}
.card summary:focus-visible{outline:2px solid #3d7eff;outline-offset:1px}
.part+.foot{border-top:1px solid var(--hair);padding-top:2px}
`;
