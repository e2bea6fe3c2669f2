/**
 * Who reads pages without running their script, by what it calls itself: crawlers, link previews and tools. The browsers inside other
 * apps are shoppers', though they name the app ([Pinterest/iOS], Telegram-Android), and so are the phones named CUBOT. The function in
 * template.yaml has the same pattern.
 */
export const crawlers = /(^|[^u])bot|crawl|spider|preview|facebookexternalhit|whatsapp|curl|wget/i
