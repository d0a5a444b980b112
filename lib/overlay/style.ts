/**
 * The style of marks and card. Rules on `:host` are important, because there the inner style then wins over any style
 * sheet of the page. Every stroke is a double line: vermilion, amber or grey on a light one.
 */
const HOST = `
:host{all:initial!important;display:block!important;position:absolute!important;top:0!important;left:0!important;
width:0!important;height:0!important;overflow:visible!important;z-index:2147483647!important;direction:ltr!important;
pointer-events:none!important;color-scheme:light dark!important;
--zhu:#c2331f;--amber:#8a5700;--grey:#5c6066;--light:rgba(255,255,255,.92);
--paper:#fff;--ink:#1d1e20;--soft:#5c6066;--hair:#d5d7d5;--press:#f0f0ed}
@media (prefers-color-scheme:dark){:host{--paper:#1b1c1e;--ink:#e8e8e6;--soft:#a9adb3;--hair:#42464a;--press:#2d3033}
.card{--zhu:#ff8a75;--amber:#e3b155;--grey:#a9adb3}}
@media print{:host{display:none!important}}
*,::before{box-sizing:border-box}
[hidden]{display:none!important}
.layer,.probe,.status{position:absolute;left:0;top:0}
.probe{width:64px;height:64px;visibility:hidden}
.status{width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;

const MARKS = `
.mark{position:absolute;contain:layout paint style;display:block;margin:0;padding:0;border:0;background:none;appearance:none;
font:9px/9px system-ui,sans-serif;pointer-events:none;transition:opacity .12s}
.full,.line,.sign{position:absolute;display:block}
.line{display:none}
.sign{width:9px;height:9px;text-align:center}
.out,.quiet{opacity:0}
.result .full::before,.doubt .full::before,.unread .full::before{content:"";position:absolute;inset:2px;border-radius:2px}
.result .full::before{border:1.5px solid var(--zhu);box-shadow:inset 0 0 0 1px var(--light)}
.doubt .full::before{border:1.5px dashed var(--amber);outline:1px dashed var(--light);outline-offset:-2.5px}
.result.tight,.doubt.tight{box-shadow:0 0 0 1px var(--light)}
.tight .full::before{inset:0!important;box-shadow:none!important;outline:none!important}
.unread .full::before{background:repeating-linear-gradient(135deg,rgba(95,102,112,.34) 0 1px,transparent 1px 6px);
box-shadow:inset 0 0 0 1px rgba(95,102,112,.5),inset 0 0 0 2px var(--light)}
.unread .sign{color:var(--grey);font-weight:700;background:var(--light);border-radius:2px}
.hook{display:block;width:9px;height:9px;fill:none;stroke-linecap:round;stroke-linejoin:round}
.hook .under{stroke:var(--light);stroke-width:3.2}
.hook .over{stroke:var(--zhu);stroke-width:1.5}
.term .line,.quiet .line{display:block;border-top:1.5px dotted var(--light);border-bottom:1.5px dotted var(--amber)}
.sure .line{border-bottom-color:var(--zhu)}
.quiet .line{border-bottom-color:var(--grey)}
.text{contain:layout style}
.words{position:absolute;display:block}
.drawn.result .words{border-bottom:2px solid var(--zhu)}
.drawn.doubt .words{border-bottom:2px dashed var(--amber)}
.drawn.note .words{border-bottom:2px dotted var(--grey)}
.drawn.term .words{border-bottom:2px dotted var(--amber)}
.drawn.sure.term .words{border-bottom-color:var(--zhu)}
.drawn.on .words{border-bottom-width:3px}
.stressing .mark{opacity:.4}
.stressing .out,.stressing .quiet{opacity:0}
.stressing .on:not(.out){opacity:1}
.on .line{border-top-width:1px;border-bottom-width:2.5px}
.mark:focus-visible,.text:focus-visible .words{outline:2px solid #0b57d0;outline-offset:1px;box-shadow:0 0 0 5px var(--light)}
.text:focus-visible{outline:none;box-shadow:none}
`;

const CARD = `
.card{position:fixed;inset:auto;left:0;top:0;margin:0;width:max-content;min-width:280px;
max-width:min(360px,calc(100vw - 16px));max-height:calc(100vh - 16px);overflow:auto;overscroll-behavior:contain;
padding:12px 12px 8px;border:1px solid var(--hair);border-radius:8px;background:var(--paper);color:var(--ink);
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
`;

const CONDITIONS = `
@media (prefers-reduced-motion:reduce){.mark{transition:none}}
@media (forced-colors:active){
.result .full::before,.doubt .full::before{border-color:Highlight;outline:none}
.term .line,.quiet .line{border-bottom-color:CanvasText;border-top-color:Canvas}
.hook .over{stroke:Highlight}.hook .under{stroke:Canvas}
.unread .full::before{border:1px dashed GrayText}
.drawn .words{border-bottom-color:Highlight}
.card{border:1px solid CanvasText}.mark:focus-visible,.text:focus-visible .words{outline-color:Highlight}}
`;

export const STYLE = HOST + MARKS + CARD + CONDITIONS;
