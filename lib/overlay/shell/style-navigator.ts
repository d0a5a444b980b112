/** The bar in a corner of the window. */
export const NAVIGATOR = `
.nav{position:fixed;inset:auto;margin:0;width:max-content;max-width:min(480px,calc(100vw - 16px));
max-height:calc(100vh - 16px);overflow:auto;padding:0;border:1px solid var(--hair);border-radius:8px;background:var(--paper);
color:var(--ink);box-shadow:0 1px 2px rgba(0,0,0,.12),0 4px 16px rgba(0,0,0,.14);pointer-events:auto;
font:13px/20px -apple-system,BlinkMacSystemFont,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",
"WenQuanYi Zen Hei",sans-serif;text-align:left;flex-direction:column-reverse}
.nav{transform:translate(var(--across,0px),var(--along,0px))}
.nav.top{--along:var(--above,0px)}.nav.bottom{--along:calc(-1*var(--below,0px))}
.nav.left{--across:var(--before,0px)}.nav.right{--across:calc(-1*var(--after,0px))}
.viewport{position:fixed;inset:0;visibility:hidden;pointer-events:none}
.nav:popover-open{display:flex}
.nav.bottom{bottom:12px}.nav.top{top:12px;flex-direction:column}.nav.left{left:12px}.nav.right{right:12px}
.nav.folded{border-radius:16px}
.bar{display:flex;flex-wrap:wrap;align-items:center;padding:4px}
.nav button{all:unset;box-sizing:border-box;cursor:pointer;color:var(--soft);border-radius:4px;flex:none}
.nav button:hover{background:var(--press);color:var(--ink)}
.nav button:focus-visible{outline:2px solid #3d7eff;outline-offset:-1px}
.bar .icon{display:block;width:24px;height:24px;fill:none;stroke:currentColor;stroke-width:1.4;stroke-linecap:round;
stroke-linejoin:round}
.nav .under{display:none}
.more .icon,.handle .icon{stroke-width:2.2}
.nav .handle{cursor:grab;touch-action:none}
.nav .count{font-size:12px;padding:0 4px;font-variant-numeric:tabular-nums}
.nav .sentence{flex:0 1 auto;min-width:0;max-width:300px;padding:2px 6px;color:var(--ink);display:-webkit-box;
-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden;overflow-wrap:anywhere}
.menu{display:flex;flex-direction:column;padding:4px;border:0 solid var(--hair)}
.bottom .menu{border-bottom-width:1px}.top .menu{border-top-width:1px}
.nav .choice{padding:2px 8px 2px 28px;line-height:24px;color:var(--ink);position:relative}
.choice[aria-pressed]::before{content:"";position:absolute;left:8px;top:8px;width:11px;height:11px;border:1px solid var(--soft);
border-radius:2px}
.choice[aria-pressed=true]::after{content:"";position:absolute;left:12px;top:9px;width:3px;height:7px;border:solid var(--zhu);
border-width:0 1.8px 1.8px 0;rotate:45deg}
.nav .dot{display:flex;align-items:center;gap:3px;height:30px;padding:0 10px;border-radius:15px;font-size:12px;
font-variant-numeric:tabular-nums}
.dot .hook{width:11px;height:11px}.dot .over{stroke:var(--zhu)}
@media (max-width:480px){.nav.left,.nav.right{left:8px;right:auto}.nav.right{left:auto;right:8px}
.nav.bottom{bottom:8px}.nav.top{top:8px}
.nav .sentence{order:9;flex:1 0 100%;max-width:100%;-webkit-line-clamp:2}
.nav .count{flex:1}}
@media (max-width:480px) and (max-height:480px){.nav .sentence{-webkit-line-clamp:1}}
`;
