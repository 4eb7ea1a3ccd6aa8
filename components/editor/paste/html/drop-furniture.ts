import { isBlank, removeAll, wordsOf } from './elements'
import type { PasteRule } from './pasted-page'

const furniture = [
  'script, style, meta, link, title, base, object, embed, xml, input:not([type="checkbox"]), button, select, textarea, [role="button"], [role="toolbar"], [role="dialog"]',
  '.subscription-widget-wrap, .subscription-widget-wrap-editor, .subscription-widget, .subscribe-widget, [data-component-name="SubscribeWidget"], [data-component-name="SubscribeWidgetToDOM"]',
  '.button-wrapper, .captioned-button-wrap, .share-dialog, .post-ufi, .like-button-container, .post-footer, .comments-page, .paywall, [data-component-name="Paywall"], [data-component-name="ButtonCreateButton"]',
  '.digest-post-embed, .embedded-publication-wrap, .community-chat, .install-substack-app-embed, .poll-embed, .image-link-expand, .post-header .byline-wrapper, .pencraft.post-meta',
  '.wp-block-buttons, .sharedaddy, .jp-relatedposts, .addtoany_share_save_container, .kg-button-card, .kg-signup-card',
  '.mw-editsection, .navbox, .noprint, a.anchor[href^="#"]:empty, .zeroclipboard-container, clipboard-copy, .octicon',
].join(', ')

const request =
  /^(subscribe( now)?|upgrade( to paid)?|share( this post)?|share .{2,60}|leave a comment|get more from .{2,60}|donate subscriptions|give a gift subscription|start writing today|refer a friend|join the chat|follow( us)?|read more|sign up|like|restack|pledge your support)[.!]?$/i
const asksAt = /\/subscribe\b|[?&](action=share|utm_campaign=post|next=.*subscribe)|\/comments?\b|\/gift|\/survey\/|redirect=app-store/i

/** What a page asks of its readers is no part of its text: buttons, forms, requests to subscribe. */
export const dropFurniture: PasteRule = ({ page }) => {
  removeAll(page, furniture)
  for (const link of page.querySelectorAll('a')) {
    const isButton = /(^|[\s-])(button|btn)([\s-]|$)/i.test(link.className)
    const asks = request.test(wordsOf(link)) && (isButton || asksAt.test(link.getAttribute('href') ?? ''))
    const box = link.closest('p, div, li')
    if (!asks || !box || wordsOf(box) !== wordsOf(link)) continue
    box.remove()
  }
  for (const box of page.querySelectorAll('div, section'))
    if (isBlank(box) && !box.querySelector('img, svg, video, audio, iframe, br, span[id], a[name], a[id]')) box.remove()
}
