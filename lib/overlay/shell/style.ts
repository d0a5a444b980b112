import { CARD } from './style-card.ts';
import { NAVIGATOR } from './style-navigator.ts';

/**
 * The style of marks, card and bar. Rules on `:host` are important, because there the inner style then wins over any style
 * sheet of the page. Every stroke is a double line: vermilion, amber or grey on a light one.
 */
const HOST = `
:host{all:initial!important;display:block!important;position:absolute!important;top:0!important;left:0!important;
width:0!important;height:0!important;overflow:visible!important;z-index:2147483647!important;direction:ltr!important;
pointer-events:none!important;color-scheme:light dark!important;
--zhu:#c2331f;--amber:#8a5700;--grey:#5c6066;--light:rgba(255,255,255,.92);
--paper:#fff;--ink:#1d1e20;--soft:#5c6066;--hair:#d5d7d5;--press:#f0f0ed;--shade:rgba(29,30,32,.3)}
@media (prefers-color-scheme:dark){:host{--paper:#1b1c1e;--ink:#e8e8e6;--soft:#a9adb3;--hair:#42464a;--press:#2d3033;--shade:rgba(0,0,0,.9)}
.card,.nav{--zhu:#ff8a75;--amber:#e3b155;--grey:#a9adb3}}
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
span.sign{width:9px;height:9px;text-align:center}
.out,.quiet{opacity:0}
.result .full::before,.doubt .full::before,.cause .full::before,.unread .full::before{content:"";position:absolute;inset:2px;border-radius:2px}
.result .full::before{border:1.5px solid var(--zhu);box-shadow:inset 0 0 0 1px var(--light)}
.doubt .full::before{border:1.5px dashed var(--amber);outline:1px dashed var(--light);outline-offset:-2.5px}
.cause .full::before{inset:1px;border:1.5px solid var(--tone);outline:1px solid var(--tone);outline-offset:-4px;
box-shadow:inset 0 0 0 1.5px var(--light),inset 0 0 0 3.5px var(--light)}
.cause{--tone:var(--amber)}.cause.sure{--tone:var(--zhu)}
.cause:not(.sure) .full::before{border-style:dashed;outline-style:dashed}
.result.tight,.doubt.tight,.cause.tight{box-shadow:0 0 0 1px var(--light)}
.tight:not(.cause) .full::before{inset:0!important;box-shadow:none!important;outline:none!important}
.cause.tight .full::before{inset:-1px;box-shadow:none;outline-offset:-3.5px}
.unread .full::before{background:repeating-linear-gradient(135deg,rgba(95,102,112,.34) 0 1px,transparent 1px 6px);
box-shadow:inset 0 0 0 1px rgba(95,102,112,.5),inset 0 0 0 2px var(--light)}
.unread .sign{color:var(--grey);font-weight:700;background:var(--light);border-radius:2px}
.hook{display:block;width:9px;height:9px;fill:none;stroke-linecap:round;stroke-linejoin:round}
svg.sign{position:absolute}
.sign text{font:700 9px/1 system-ui,sans-serif;fill:var(--zhu);stroke:var(--light);stroke-width:2.4px;paint-order:stroke}
.doubt .sign .over,.cause:not(.sure) .sign .over{stroke:var(--amber)}.doubt .sign text,.cause:not(.sure) .sign text{fill:var(--amber)}
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

const READINGS = `
.reading{position:absolute;contain:layout style;pointer-events:none}
.reading.unread{background:repeating-linear-gradient(135deg,rgba(95,102,112,.34) 0 1px,transparent 1px 6px);
box-shadow:inset 0 0 0 1px rgba(95,102,112,.5)}
.tag{position:absolute;display:block;height:12px;padding:0 2px;font:10px/12px system-ui,sans-serif;
font-variant-numeric:tabular-nums;white-space:nowrap;color:var(--grey);background:var(--light);border-radius:2px}
.unread .tag{font-weight:700}
.read .tag::before{content:"";display:inline-block;width:3px;height:6px;margin:0 3px 1px 2px;border:solid var(--grey);
border-width:0 1.2px 1.2px 0;rotate:45deg}
.tag.top{top:1px}.tag.bottom{bottom:1px}.tag.left{left:1px}.tag.right{right:1px}.tag.full{left:1px;top:-5px}
`;

const CONDITIONS = `
@media (prefers-reduced-motion:reduce){.mark{transition:none}}
@media (forced-colors:active){
.result .full::before,.doubt .full::before{border-color:Highlight;outline:none}
.cause .full::before{border-color:Highlight;outline-color:Highlight}
.sign .over{stroke:Highlight!important}.sign text{fill:Highlight!important;stroke:Canvas}.card summary{color:CanvasText}
.reading.unread{outline:1px dashed GrayText;outline-offset:-2px}.tag{border:1px solid GrayText}.read .tag::before{border-color:CanvasText}
.nav{border:1px solid CanvasText}.choice[aria-pressed=true]::before{color:Highlight}
.term .line,.quiet .line{border-bottom-color:CanvasText;border-top-color:Canvas}
.hook .over{stroke:Highlight}.hook .under{stroke:Canvas}
.unread .full::before{border:1.5px dotted GrayText}
.drawn .words{border-bottom-color:Highlight}
.card{border:1px solid CanvasText}.mark:focus-visible,.text:focus-visible .words{outline-color:Highlight}}
`;

export const STYLE = HOST + MARKS + READINGS + CARD + NAVIGATOR + CONDITIONS;
