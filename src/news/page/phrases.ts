/** Whole blocks that are a page's furniture wherever they stand. Matched against the block without surrounding marks. */
export const FURNITURE: readonly RegExp[] = [
  /^(?:advert(?:isement|s)?|sponsored(?: content)?|anzeige|werbung|publicit[éy]|publicidad|iklan|广告|広告)$/i,
  /^(?:(?:article|story|post|text) )?(?:continues?|continued) (?:reading|below|after|with)\b.{0,40}$/i,
  /^skip (?:to|ad|advert|this)\b.{0,40}$/i,
  /^(?:loading|please wait|close|caption|enlarge|expand|zoom|print|e-?mail|share|tweet|pin|save|reply|play|pause|mute|next|previous|prev|back|more|menu|search|top|home|teilen|drucken|partager|imprimer|compartir|分享|打印|收藏|点赞|返回顶部|シェア)(?: (?:content|this|it|page|article|story|post|image|video|picture|all|now|to top))*[ .:!…·|]*$/i,
  /^(?:image|photo|picture|slide|bild|foto|图)?\s?\d+\s*(?:of|\/|von|sur|de)\s*\/?\s*\d+$/i,
  /^(?:hide|show|toggle|view|open|see) (?:caption|gallery|slideshow|photos?|images?|transcript|comments?|more|full|all|author|larger|image)\b.{0,30}$/i,
  /^(?:share|tweet|pin|post|email|follow|like|teilen|partager) (?:this|it|us|on|via|with|article|page|story|auf|sur|cet|diesen)\b.{0,80}$/i,
  /^this (?:slideshow|video|content|feature|page) (?:requires|could not|cannot|is not)\b.{0,80}$/i,
  /^(?:please )?enable javascript\b.{0,120}$/i,
  /^(?:we|this (?:web)?site|our (?:web)?site|wir|diese (?:web)?seite|ce site)\b.{0,60}\bcookies?\b.{0,300}$/i,
  /^(?:click|tap|press) (?:here|below|to|the)\b.{0,120}$/i,
  /^(?:read|see|learn|find out|show|view|load) (?:more|less|all|also|full (?:story|article))\b.{0,30}$/i,
  /^(?:mehr (?:lesen|erfahren|zum thema)|weiterlesen|lire la suite|en savoir plus|leer más|阅读全文|查看更多|展开全文|点击查看|続きを読む).{0,20}$/i,
  /^(?:\d+\s+)?(?:comments?|kommentare?|commentaires?|comentarios|评论|コメント)(?:\s*\(?\d*\)?)?$/i,
  /^(?:subscribe|sign up|sign in|log ?in|register|join now|try it free|anmelden|abonnieren|s'abonner|登录|注册)(?: now| here| today)?[!.]?$/i,
  /^(?:© ?|\(c\) |copyright\b|all rights reserved|alle rechte vorbehalten|版权所有).{0,200}$/i,
  /^[\p{P}\p{S}\d\s]+$/u,
];

/** Picture credits and captions that are no figure in the markup. */
export const CREDIT: readonly RegExp[] = [
  /^\(?(?:image|photo|photograph|picture|video|illustration|graphic|foto|bild|quelle|source|图片?来源|图源|摄影)s?(?: credit| copyright| caption| source| by| courtesy)?\s*[:：©].{0,160}$/i,
  /^(?:image|photo|picture) (?:copyright|caption|credit|source)\b.{0,200}$/i,
  /^(?:[^.!?]{0,80}[/|©(,–-]\s?|.{0,60}\b(?:via|by|through|courtesy of)\s)?(?:getty(?: images)?|shutterstock|istock|alamy|afp|epa|reuters|bloomberg|ap(?: photo)?)\)?$/i,
  /^.{0,300}\((?:photo|image|picture|credit|foto|bild|ap photo)\b[^)]{0,120}\)$/i,
  /^.{0,300}\b(?:photo |image |picture )?credits?\s?:\s?.{2,60}$/i,
];

/** Labels in front of a link to another article: `Related: …`, `Read more: …`. */
export const SEE_ALSO =
  /^(?:[\p{P}\p{S}]\s*)?(?:(?:related|also|more|watch|listen|recommended|mehr|auch|相关阅读|相关新闻|延伸阅读|関連記事)\s?[:：|»>]|(?:see (?:more|also)|read (?:more|also|next|this)|also (?:read|see)|don'?t miss|in pictures|further reading|must read|mehr (?:dazu|zum thema)|lesen sie (?:auch|mehr)|siehe auch|auch interessant|lire aussi|à lire|lee también|leia (?:também|mais)|leggi anche)\b[^.]{0,25}[:：|»>]).{0,200}$/iu;

/** What begins the end of a page: nothing after it belongs to the article. */
export const END_LABEL: readonly RegExp[] = [
  /^(?:you (?:may|might)(?: also)? (?:like|enjoy|be interested)|(?:more|latest|other) (?:from|in|on|news|stories|articles|headlines)\b|related\b|recommended\b|trending\b|most (?:read|popular|viewed|shared)|popular (?:posts|stories|articles|now)|editor'?s picks?|don'?t miss|what to read next|read next|up next|top (?:stories|news)|today'?s top)[^.]{0,50}$/i,
  /^(?:das könnte sie|auch interessant|mehr zum thema|meistgelesen|ähnliche (?:artikel|beiträge)|weitere (?:artikel|meldungen|themen)|sur le même sujet|à lire aussi|artículos relacionados|artigos relacionados|notícias relacionadas|相关(?:阅读|新闻|文章|推荐)|推荐阅读|热门推荐|猜你喜欢|延伸阅读|関連(?:記事|ニュース)|おすすめ).{0,30}$/i,
  /^(?:filed under|tags?|topics?|categories|category|schlagwörter|schlagworte|mots-clés|etiquetas|标签|关键词|タグ)\s*[:：].{0,200}$/i,
  /^(?:subscribe|sign up|newsletter|get (?:the|our) (?:latest|newsletter|daily)|stay (?:informed|up to date)|never miss)\b.{0,160}$/i,
  /^(?:share (?:this|on|to|with)|teilen(?: sie)?|partager|分享到|分享至|扫一扫).{0,60}$/i,
];

/** What ends an article even where running text follows: that is a reader's, the author's or a lawyer's. */
export const HARD_END_LABEL: readonly RegExp[] = [
  /^about (?:the )?(?:author|writer)s?\b.{0,20}$/i,
  /^(?:leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|have your say|comments?|tell us what you think|kommentar(?:e| schreiben)?|发表评论|网友评论|我要评论).{0,30}$/i,
  /^(?:media|press|presse?)[ -]?(?:contacts?|enquiries|inquiries|kontakte?|office)\b.{0,80}$/i,
  /^(?:for (?:more|further) information,?(?: please)?(?: contact| visit)?|further information|ansprechpartner|pressekontakt|contacts?(?: presse)?|联系我们|媒体联系|お問い合わせ)\s*[:：]?.{0,60}$/i,
  /^(?:cautionary|forward[- ]looking|safe harbou?r|disclaimer|zukunftsgerichtete)\b.{0,80}$/i,
  /^[（(【[]?(?:责任编辑|编辑|责编|来源|原标题|举报|版权声明|免责声明)\s*[:：，,/].{0,100}$/,
];

/** The company's own paragraph at the end of a press release. */
export const ABOUT_COMPANY =
  /^(?:[Aa]bout|ABOUT|[Üü]ber(?: die)?|[ÀàAa] propos d[eu]|Acerca de|Sobre|关于)\s?[\p{Lu}\p{Script=Han}][^.!?:]{1,60}:?$/u;

/** Calls and notes that close an article. */
export const CLOSING: readonly RegExp[] = [
  /^(?:subscribe|sign up|follow|join|like|download|get|grab|click|visit|check out|listen|watch|read|see|learn|want|have a|got a|do you have|need|support|help|donate|become|start your|try)\b.{0,260}\b(?:newsletter|subscri|inbox|facebook|twitter|instagram|youtube|app\b|podcast|channel|tip\b|story tip|email|e-mail|membership|free trial|magazine|https?:|www\.|here\b|updates|deals)/i,
  /^(?:additional|further) reporting\b/i,
  /^(?:source|via|quelle|来源|fonte|fuente)\b\s*[:：]?\s.{0,80}$/i,
  /^(?:first|originally) published\b|^this (?:article|story|post|piece|content|document|report)\b.{0,40}\b(?:originally|first appeared|was (?:first|updated|published|produced)|is subject to|is part of|may contain)\b/i,
  /^(?:updated?|published|posted|last (?:updated|modified)|citation|contact|e-?mail|tel|phone|fax|address)\b\s*(?:at|on|:|：).{0,160}$/i,
  /\b(?:can be reached|may be reached|reach (?:him|her|them|the (?:author|writer|reporter)))\b|\bfollow (?:him|her|them|me|us)\b.{0,60}\b(?:on|@)/i,
  /\b(?:all rights reserved|no part may be reproduced|may not be (?:published|reproduced|redistributed))\b/i,
  /^(?:the )?(?:views|opinions) expressed\b/i,
  /^posted in\b|^provided by\b/i,
];

/** A sentence on who wrote the article. */
export const AUTHOR_BIO =
  /\b(?:is|was|has been|covers|writes|joined|reports|worked)\b.{0,160}\b(?:editor|reporter|writer|correspondent|author|journalist|freelance\w*|columnist|curator|contributor|blogger|covers|writes|podcast)\b/i;
