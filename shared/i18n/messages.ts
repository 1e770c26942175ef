/** A message that depends on a number, by the plural categories of CLDR. */
export interface Plural {
  readonly zero?: string
  readonly one?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

export interface Message {
  readonly en: string | Plural
  readonly ar: string | Plural
}

const arabicNoun = (zero: string, one: string, two: string, few: string, many: string, other: string): Plural => ({
  zero,
  one,
  two,
  few: `{count} ${few}`,
  many: `{count} ${many}`,
  other: `{count} ${other}`,
})

const arabicQuotes = arabicNoun('لا اقتباسات', 'اقتباس واحد', 'اقتباسان', 'اقتباسات', 'اقتباسا', 'اقتباس')

/** Everything that a person reads, in both languages. `{name}` is replaced; plurals are chosen by `{count}`. */
export const messages = {
  'app.name': { en: 'Isnad', ar: 'إسناد' },
  'app.untitled': { en: 'Untitled draft', ar: 'مسودة بلا عنوان' },
  'app.unsaved': { en: 'Unsaved changes', ar: 'تغييرات لم تُحفظ' },
  'app.saved': { en: 'Saved', ar: 'محفوظة' },
  'app.notInFile': { en: 'Not in a file yet', ar: 'ليست في ملف بعد' },

  'menu.file': { en: 'File', ar: 'ملف' },
  'menu.edit': { en: 'Edit', ar: 'تحرير' },
  'menu.format': { en: 'Format', ar: 'تنسيق' },
  'menu.review': { en: 'Review', ar: 'مراجعة' },
  'menu.view': { en: 'View', ar: 'عرض' },
  'menu.help': { en: 'Help', ar: 'مساعدة' },
  'menu.role.cut': { en: 'Cut', ar: 'قص' },
  'menu.role.copy': { en: 'Copy', ar: 'نسخ' },
  'menu.role.paste': { en: 'Paste', ar: 'لصق' },
  'menu.role.pasteAndMatchStyle': { en: 'Paste without formatting', ar: 'لصق بلا تنسيق' },
  'menu.role.selectAll': { en: 'Select all', ar: 'تحديد الكل' },
  'menu.role.quit': { en: 'Quit', ar: 'إنهاء' },
  'menu.role.togglefullscreen': { en: 'Full screen', ar: 'ملء الشاشة' },
  'menu.role.resetZoom': { en: 'Actual size', ar: 'الحجم الأصلي' },
  'menu.role.zoomIn': { en: 'Zoom in', ar: 'تكبير' },
  'menu.role.zoomOut': { en: 'Zoom out', ar: 'تصغير' },

  'command.file.new': { en: 'New draft', ar: 'مسودة جديدة' },
  'command.file.newWindow': { en: 'New window', ar: 'نافذة جديدة' },
  'menu.recent': { en: 'Open recent', ar: 'فتح ملف حديث' },
  'menu.recent.none': { en: 'None yet', ar: 'لا ملفات بعد' },
  'command.file.open': { en: 'Open…', ar: 'فتح…' },
  'command.file.save': { en: 'Save', ar: 'حفظ' },
  'command.file.saveAs': { en: 'Save as…', ar: 'حفظ باسم…' },
  'command.file.export': { en: 'Export…', ar: 'تصدير…' },
  'command.file.details': { en: 'Article details…', ar: 'بيانات المقال…' },
  'command.file.versions': { en: 'Earlier versions…', ar: 'نسخ سابقة…' },
  'command.file.sample': { en: 'Open the sample article', ar: 'فتح المقال النموذجي' },
  'command.edit.undo': { en: 'Undo', ar: 'تراجع' },
  'command.edit.redo': { en: 'Redo', ar: 'إعادة' },
  'command.format.paragraph': { en: 'Paragraph', ar: 'فقرة' },
  'command.format.headline': { en: 'Headline', ar: 'عنوان رئيسي' },
  'command.format.subhead': { en: 'Subhead', ar: 'عنوان فرعي' },
  'command.format.minorSubhead': { en: 'Minor subhead', ar: 'عنوان فرعي أصغر' },
  'command.format.strong': { en: 'Bold', ar: 'عريض' },
  'command.format.em': { en: 'Italic', ar: 'مائل' },
  'command.format.link': { en: 'Link…', ar: 'رابط…' },
  'command.format.bulletList': { en: 'Bulleted list', ar: 'قائمة نقطية' },
  'command.format.orderedList': { en: 'Numbered list', ar: 'قائمة مرقمة' },
  'command.format.blockquote': { en: 'Block quote', ar: 'اقتباس مستقل' },
  'command.format.quote': { en: 'Mark as quote', ar: 'تعليم كاقتباس' },
  'command.format.speaker': { en: 'Mark as speaker', ar: 'تعليم كمتحدث' },
  'command.review.next': { en: 'Next unreviewed quote', ar: 'الاقتباس التالي غير المراجع' },
  'command.review.previous': { en: 'Previous unreviewed quote', ar: 'الاقتباس السابق غير المراجع' },
  'command.review.accept': { en: 'Accept the attribution', ar: 'قبول النسبة' },
  'command.review.changeSpeaker': { en: 'Change the speaker…', ar: 'تغيير المتحدث…' },
  'command.review.anonymous': { en: 'Anonymous source…', ar: 'مصدر مجهول…' },
  'command.review.notQuote': { en: 'Not a quote', ar: 'ليس اقتباسا' },
  'command.review.undecide': { en: 'Take the decision back', ar: 'سحب القرار' },
  'command.review.acceptConfident': { en: 'Accept all confident suggestions', ar: 'قبول كل الاقتراحات الموثوقة' },
  'command.view.quotes': { en: 'Quotes panel', ar: 'لوحة الاقتباسات' },
  'command.view.speakers': { en: 'Speakers panel', ar: 'لوحة المتحدثين' },
  'command.view.language': { en: 'العربية', ar: 'English' },
  'command.view.theme': { en: 'Light or dark', ar: 'فاتح أو داكن' },
  'command.help.keyboard': { en: 'Keyboard', ar: 'لوحة المفاتيح' },

  'toolbar.label': { en: 'Formatting', ar: 'التنسيق' },
  'toolbar.blockType': { en: 'Type of block', ar: 'نوع الفقرة' },
  'editor.label': { en: 'Text of the article', ar: 'نص المقال' },
  'editor.placeholder.headline': { en: 'Headline', ar: 'العنوان الرئيسي' },
  'editor.placeholder.body': { en: 'Write, or paste an article…', ar: 'اكتب، أو ألصق مقالا…' },

  'panel.label': { en: 'Review', ar: 'المراجعة' },
  'panel.quotes': { en: 'Quotes', ar: 'الاقتباسات' },
  'panel.speakers': { en: 'Speakers', ar: 'المتحدثون' },
  'panel.filter': { en: 'Show', ar: 'إظهار' },
  'panel.filter.all': { en: 'All', ar: 'الكل' },
  'panel.filter.unreviewed': { en: 'Unreviewed', ar: 'غير المراجعة' },
  'panel.reports': { en: 'Indirect speech', ar: 'الكلام غير المباشر' },
  'panel.reports.hint': {
    en: 'Lists what is reported without quotation marks, to check it against the quotes',
    ar: 'يسرد ما نُقل بلا علامات اقتباس، لمقارنته بالاقتباسات',
  },
  'panel.progress': {
    en: { one: '{reviewed} of one quote reviewed', other: '{reviewed} of {count} quotes reviewed' },
    ar: {
      zero: 'لا اقتباسات',
      one: 'روجع {reviewed} من اقتباس واحد',
      two: 'روجع {reviewed} من اقتباسين',
      few: 'روجع {reviewed} من {count} اقتباسات',
      many: 'روجع {reviewed} من {count} اقتباسا',
      other: 'روجع {reviewed} من {count} اقتباس',
    },
  },
  'panel.acceptConfident': {
    en: { one: 'Accept the confident one', other: 'Accept {count} confident' },
    ar: {
      zero: 'لا اقتراحات موثوقة',
      one: 'قبول الاقتراح الموثوق',
      two: 'قبول الاقتراحين الموثوقين',
      few: 'قبول {count} اقتراحات موثوقة',
      many: 'قبول {count} اقتراحا موثوقا',
      other: 'قبول {count} اقتراح موثوق',
    },
  },
  'panel.acceptConfident.hint': {
    en: 'Accepts every suggestion of {percent} or more',
    ar: 'يقبل كل اقتراح ثقته {percent} فأكثر',
  },
  'panel.empty': {
    en: 'No quotes yet. Words between quotation marks appear here, each with its speaker.',
    ar: 'لا اقتباسات بعد. يظهر هنا كل كلام بين علامتي تنصيص، ومعه قائله.',
  },
  'panel.allReviewed': { en: 'Every quote is reviewed.', ar: 'رُوجعت كل الاقتباسات.' },

  'quote.noSpeaker': { en: 'No speaker found', ar: 'لم يُعرف قائله' },
  'quote.state.suggested': { en: 'Suggested', ar: 'مقترح' },
  'quote.state.open': { en: 'To attribute', ar: 'بانتظار النسبة' },
  'quote.state.attributed': { en: 'Attributed', ar: 'منسوب' },
  'quote.state.anonymous': { en: 'Anonymous', ar: 'مجهول المصدر' },
  'quote.state.not-a-quote': { en: 'Not a quote', ar: 'ليس اقتباسا' },
  'quote.kind.direct': { en: 'direct', ar: 'مباشر' },
  'quote.kind.partial': { en: 'partial', ar: 'جزئي' },
  'quote.kind.other': { en: 'no speech', ar: 'ليس كلاما' },
  'quote.accept': { en: 'Accept', ar: 'قبول' },
  'quote.speaker': { en: 'Speaker', ar: 'المتحدث' },
  'quote.anonymous': { en: 'Anonymous', ar: 'مجهول' },
  'quote.notQuote': { en: 'Not a quote', ar: 'ليس اقتباسا' },
  'quote.undecide': { en: 'Take back', ar: 'سحب القرار' },
  'quote.reason': { en: 'Reason: {reason}', ar: 'السبب: {reason}' },
  'quote.noReason': { en: 'No reason given', ar: 'بلا سبب مذكور' },
  'quote.kind.indirect': { en: 'indirect', ar: 'غير مباشر' },
  'quote.confidence': { en: '{percent} sure', ar: 'ثقة {percent}' },
  'quote.unsavedDecision': { en: 'Decided', ar: 'تقرر' },

  'evidence.before': { en: '“{excerpt}” before the quote', ar: '«{excerpt}» قبل الاقتباس' },
  'evidence.after': { en: '“{excerpt}” after the quote', ar: '«{excerpt}» بعد الاقتباس' },
  'evidence.report': { en: 'From “{excerpt}”', ar: 'من «{excerpt}»' },
  'evidence.none': { en: 'Nothing in the text shows who says it', ar: 'لا شيء في النص يبين قائله' },
  'evidence.hand': { en: 'Marked by hand', ar: 'عُلّم باليد' },
  'attribution.rule.verb-subject': { en: 'verb, then speaker', ar: 'فعل القول ثم القائل' },
  'attribution.rule.subject-verb': { en: 'speaker, then verb', ar: 'القائل ثم فعل القول' },
  'attribution.rule.verb-continued': { en: 'the last speaker goes on', ar: 'استمرار المتحدث السابق' },
  'attribution.rule.participle': { en: 'joined to the main verb', ar: 'حال متصلة بفعل القول' },
  'attribution.rule.nominal': { en: 'names the source', ar: 'عبارة تذكر المصدر' },
  'attribution.rule.name-colon': { en: 'name before a colon', ar: 'اسم قبل نقطتين' },
  'attribution.rule.quote-continued': { en: 'continues the quote before it', ar: 'تتمة للاقتباس السابق' },
  'attribution.rule.all-quote-paragraph': { en: 'a paragraph of the last speaker', ar: 'فقرة كاملة للمتحدث السابق' },
  'attribution.rule.heading-repeats': { en: 'repeats a quote of the body', ar: 'يكرر اقتباسا في المتن' },
  'attribution.rule.heading-nearest': { en: 'the nearest speaker below', ar: 'أقرب متحدث في المتن' },

  'speakerField.label': { en: 'Name of the speaker', ar: 'اسم المتحدث' },
  'speakerField.placeholder': { en: 'Type a name', ar: 'اكتب الاسم' },
  'speakerField.new': { en: 'New speaker: {name}', ar: 'متحدث جديد: {name}' },
  'anonymous.label': { en: 'Why is the source not named?', ar: 'لماذا لا يُذكر اسم المصدر؟' },
  'anonymous.placeholder': { en: 'The reason that the desk will read', ar: 'السبب كما سيقرؤه مكتب التحرير' },
  'anonymous.reason.safety': { en: 'Fears for their safety', ar: 'خشية على سلامته' },
  'anonymous.reason.notAuthorised': { en: 'Not authorised to speak', ar: 'غير مخول بالتصريح' },
  'anonymous.reason.job': { en: 'Could lose their job', ar: 'خشية فقدان عمله' },

  'speakers.count': { en: { one: 'one quote', other: '{count} quotes' }, ar: arabicQuotes },
  'speakers.empty': { en: 'No speakers yet.', ar: 'لا متحدثين بعد.' },
  'speakers.forms': { en: 'In the text: {forms}', ar: 'في النص: {forms}' },
  'speakers.formsSeparator': { en: ', ', ar: '، ' },
  'speakers.suggested': { en: 'Suggested', ar: 'مقترح' },
  'speakers.edit': { en: 'Edit {name}', ar: 'تعديل {name}' },
  'speakers.name': { en: 'Name', ar: 'الاسم' },
  'speakers.role': { en: 'Role', ar: 'الصفة' },
  'speakers.rolePlaceholder': { en: 'Secretary-General of NATO', ar: 'الأمين العام لحلف شمال الأطلسي' },
  'speakers.merge': { en: 'Same person as', ar: 'هو نفسه' },
  'speakers.mergeNone': { en: 'Nobody else', ar: 'لا أحد غيره' },
  'speakers.remove': { en: 'Remove', ar: 'حذف' },
  'speakers.addRole': { en: 'Add a role', ar: 'إضافة الصفة' },

  'status.words': {
    en: { one: 'one word', other: '{count} words' },
    ar: arabicNoun('لا كلمات', 'كلمة واحدة', 'كلمتان', 'كلمات', 'كلمة', 'كلمة'),
  },
  'status.unreviewed': {
    en: { zero: 'All quotes reviewed', one: 'one quote unreviewed', other: '{count} quotes unreviewed' },
    ar: {
      zero: 'كل الاقتباسات مراجعة',
      one: 'اقتباس واحد لم يُراجع',
      two: 'اقتباسان لم يُراجعا',
      few: '{count} اقتباسات لم تُراجع',
      many: '{count} اقتباسا لم يُراجع',
      other: '{count} اقتباس لم يُراجع',
    },
  },
  'language.ar': { en: 'Arabic', ar: 'العربية' },
  'language.fa': { en: 'Persian', ar: 'الفارسية' },
  'language.ur': { en: 'Urdu', ar: 'الأردية' },
  'language.he': { en: 'Hebrew', ar: 'العبرية' },
  'language.en': { en: 'English', ar: 'الإنجليزية' },
  'theme.system': { en: 'As the system', ar: 'كما في النظام' },
  'theme.light': { en: 'Light', ar: 'فاتح' },
  'theme.dark': { en: 'Dark', ar: 'داكن' },

  'action.cancel': { en: 'Cancel', ar: 'إلغاء' },
  'action.close': { en: 'Close', ar: 'إغلاق' },
  'action.done': { en: 'Done', ar: 'تم' },
  'action.apply': { en: 'Apply', ar: 'تطبيق' },
  'action.save': { en: 'Save', ar: 'حفظ' },
  'action.dontSave': { en: 'Don’t save', ar: 'عدم الحفظ' },
  'action.removeLink': { en: 'Remove the link', ar: 'إزالة الرابط' },
  'action.export': { en: 'Export…', ar: 'تصدير…' },
  'action.dismiss': { en: 'Dismiss', ar: 'إخفاء' },

  'dialog.open.title': { en: 'Open a draft or a text', ar: 'فتح مسودة أو نص' },
  'dialog.save.title': { en: 'Save the draft', ar: 'حفظ المسودة' },
  'dialog.export.title': { en: 'Export the article', ar: 'تصدير المقال' },
  'dialog.filter.drafts': { en: 'Drafts and texts', ar: 'مسودات ونصوص' },
  'dialog.filter.isnad': { en: 'Isnad drafts', ar: 'مسودات إسناد' },
  'dialog.filter.all': { en: 'All files', ar: 'كل الملفات' },

  'unsaved.title': { en: 'Save the changes to “{name}”?', ar: 'أتُحفظ التغييرات في «{name}»؟' },
  'unsaved.body': { en: 'Without saving, they are lost.', ar: 'إن لم تُحفظ ضاعت.' },

  'link.title': { en: 'Link', ar: 'رابط' },
  'link.address': { en: 'Address', ar: 'العنوان' },
  'link.invalid': {
    en: 'The address must begin with https://, http://, mailto: or tel:.',
    ar: 'يجب أن يبدأ العنوان بـ https:// أو http:// أو mailto: أو tel:.',
  },

  'details.title': { en: 'Article details', ar: 'بيانات المقال' },
  'details.language': { en: 'Language', ar: 'اللغة' },
  'details.deck': { en: 'Deck', ar: 'مقدمة العنوان' },
  'details.byline': { en: 'Byline', ar: 'اسم الكاتب' },
  'details.dateline': { en: 'Dateline', ar: 'مكان الخبر' },
  'details.slug': { en: 'Slug', ar: 'الاسم المختصر' },
  'details.keywords': { en: 'Keywords, separated by commas', ar: 'كلمات مفتاحية تفصلها فواصل' },

  'export.title': { en: 'Export', ar: 'تصدير' },
  'export.format': { en: 'Format', ar: 'الصيغة' },
  'export.format.html': { en: 'HTML for the CMS', ar: 'HTML لنظام النشر' },
  'export.format.md': { en: 'Markdown', ar: 'Markdown' },
  'export.format.txt': { en: 'Plain text', ar: 'نص عادي' },
  'export.accepted': {
    en: {
      zero: 'No quote is attributed yet.',
      one: 'One accepted quote leaves with its speaker.',
      other: '{count} accepted quotes leave with their speakers.',
    },
    ar: {
      zero: 'لم يُنسب أي اقتباس بعد.',
      one: 'يخرج اقتباس واحد مقبول مع قائله.',
      two: 'يخرج اقتباسان مقبولان مع قائليهما.',
      few: 'تخرج {count} اقتباسات مقبولة مع قائليها.',
      many: 'يخرج {count} اقتباسا مقبولا مع قائليها.',
      other: 'يخرج {count} اقتباس مقبول مع قائليها.',
    },
  },
  'export.unreviewed': {
    en: {
      zero: 'Nothing is left unreviewed.',
      one: 'One quote is still unreviewed and leaves without attribution.',
      other: '{count} quotes are still unreviewed and leave without attribution.',
    },
    ar: {
      zero: 'لم يبق اقتباس بلا مراجعة.',
      one: 'بقي اقتباس واحد لم يُراجع، ويخرج بلا نسبة.',
      two: 'بقي اقتباسان لم يُراجعا، ويخرجان بلا نسبة.',
      few: 'بقيت {count} اقتباسات لم تُراجع، وتخرج بلا نسبة.',
      many: 'بقي {count} اقتباسا لم يُراجع، وتخرج بلا نسبة.',
      other: 'بقي {count} اقتباس لم يُراجع، وتخرج بلا نسبة.',
    },
  },
  'export.includeSuggestions': {
    en: {
      zero: 'Include confident suggestions (none left)',
      one: 'Include the confident suggestion',
      other: 'Include {count} confident suggestions',
    },
    ar: {
      zero: 'تضمين الاقتراحات الموثوقة (لم يبق منها شيء)',
      one: 'تضمين الاقتراح الموثوق',
      two: 'تضمين الاقتراحين الموثوقين',
      few: 'تضمين {count} اقتراحات موثوقة',
      many: 'تضمين {count} اقتراحا موثوقا',
      other: 'تضمين {count} اقتراح موثوق',
    },
  },
  'export.keepMarks': {
    en: 'Keep the typed quotation marks (for a CMS that drops <q>)',
    ar: 'إبقاء علامات التنصيص كما كُتبت (لنظام نشر يحذف <q>)',
  },

  'keyboard.title': { en: 'Keyboard', ar: 'لوحة المفاتيح' },
  'keyboard.note': {
    en: 'Keys are taken by their place, so an Arabic layout changes nothing. In the quotes panel the arrows move, Enter accepts, S changes the speaker, A is anonymous, X is not a quote, U takes a decision back.',
    ar: 'تُقرأ المفاتيح بمواضعها، فلا يغير التخطيط العربي شيئا. في لوحة الاقتباسات: السهمان للتنقل، وEnter للقبول، وموضع S لتغيير المتحدث، وA لمصدر مجهول، وX لما ليس اقتباسا، وU لسحب القرار.',
  },

  'recovery.title': { en: 'Unsaved work was recovered', ar: 'استُعيد عمل لم يُحفظ' },
  'recovery.body': {
    en: 'The program ended before these changes were saved. Nothing is overwritten until you choose.',
    ar: 'انتهى البرنامج قبل حفظ هذه التغييرات. لا يُستبدل شيء قبل أن تختار.',
  },
  'recovery.time': { en: 'last change {time}', ar: 'آخر تغيير {time}' },
  'recovery.open': { en: 'Open the recovered work', ar: 'فتح ما استُعيد' },
  'recovery.discard': { en: 'Discard it', ar: 'تركه' },
  'recovery.later': { en: 'Decide later', ar: 'لاحقا' },
  'recovery.afterFailure': {
    en: 'The window failed and was opened again; your text is as it was.',
    ar: 'تعطلت النافذة وفُتحت من جديد، ونصك كما كان.',
  },
  'recovery.opened': {
    en: 'This is the recovered work. Save it to keep it.',
    ar: 'هذا ما استُعيد. احفظه ليبقى.',
  },
  'versions.title': { en: 'Earlier versions', ar: 'نسخ سابقة' },
  'versions.none': {
    en: 'None yet. A version is kept at every save, and every ten minutes of writing.',
    ar: 'لا نسخ بعد. تُحفظ نسخة مع كل حفظ، وكل عشر دقائق من الكتابة.',
  },
  'versions.reason.saved': { en: 'saved', ar: 'عند الحفظ' },
  'versions.reason.writing': { en: 'while writing', ar: 'أثناء الكتابة' },
  'versions.restore': { en: 'Restore this version', ar: 'استعادة هذه النسخة' },
  'versions.restored': {
    en: 'The version of {time} is restored. Undo takes it back.',
    ar: 'استُعيدت نسخة {time}. التراجع يلغي ذلك.',
  },
  'versions.unreadable': { en: 'This version cannot be read.', ar: 'تتعذر قراءة هذه النسخة.' },
  'versions.show': { en: 'Show', ar: 'إظهار' },
  'versions.show.difference': { en: 'Changes since', ar: 'ما تغير بعدها' },
  'versions.show.text': { en: 'Its text', ar: 'نصها' },
  'outside.title': { en: '“{name}” was changed outside Isnad', ar: 'تغيّر «{name}» خارج إسناد' },
  'outside.body': {
    en: 'You have unsaved changes too. Below is what your text changes in the file as it is now.',
    ar: 'ولديك أنت أيضا تغييرات لم تُحفظ. هذا ما يغيره نصك في الملف كما هو الآن.',
  },
  'outside.mine': { en: 'Keep mine', ar: 'إبقاء نصي' },
  'outside.theirs': { en: 'Take the file’s', ar: 'أخذ نص الملف' },
  'outside.both': { en: 'Keep both', ar: 'إبقاؤهما معا' },
  'outside.reloaded': {
    en: '{name} was changed outside Isnad and is shown as it is now. Undo brings your text back.',
    ar: 'تغيّر {name} خارج إسناد، وهو معروض كما صار. التراجع يعيد نصك.',
  },
  'outside.mineKept': {
    en: 'Your text stays; saving writes it over the file.',
    ar: 'بقي نصك، والحفظ يكتبه مكان ما في الملف.',
  },
  'outside.gone': {
    en: '{name} is no longer where it was. Your text is still here: save it.',
    ar: 'لم يعد {name} في مكانه. نصك ما زال هنا: احفظه.',
  },
  'outside.unreadable': {
    en: '{name} was changed outside Isnad and cannot be read now. Your text is still here.',
    ar: 'تغيّر {name} خارج إسناد وتتعذر قراءته الآن. نصك ما زال هنا.',
  },
  'locked.title': { en: '“{name}” is open elsewhere', ar: '«{name}» مفتوحة في مكان آخر' },
  'locked.body': {
    en: '{heldBy} has it open. You can read it, or go on in a copy of your own.',
    ar: 'يفتحها {heldBy}. يمكنك أن تقرأها، أو أن تواصل في نسخة لك.',
  },
  'locked.somebody': { en: 'Somebody', ar: 'شخص ما' },
  'locked.read': { en: 'Open to read', ar: 'فتح للقراءة' },
  'locked.copy': { en: 'Open a copy', ar: 'فتح نسخة' },
  'app.readOnly': { en: 'Read only', ar: 'للقراءة فقط' },
  'difference.label': { en: 'What changed', ar: 'ما تغير' },
  'difference.none': { en: 'The words are the same.', ar: 'الكلمات هي نفسها.' },
  'difference.sum': {
    en: 'Words added: {added}, removed: {removed}',
    ar: 'كلمات مضافة: {added}، محذوفة: {removed}',
  },
  'difference.unchanged': {
    en: { one: 'one unchanged paragraph', other: '{count} unchanged paragraphs' },
    ar: arabicNoun(
      'لا فقرات بلا تغيير',
      'فقرة واحدة بلا تغيير',
      'فقرتان بلا تغيير',
      'فقرات بلا تغيير',
      'فقرة بلا تغيير',
      'فقرة بلا تغيير',
    ),
  },

  'notice.journalFailed': {
    en: 'Unsaved changes cannot be kept safe on this disk ({reason}). Save the draft now, in another place if need be.',
    ar: 'تعذر تأمين التغييرات غير المحفوظة على هذا القرص ({reason}). احفظ المسودة الآن، وفي مكان آخر إن لزم.',
  },
  'notice.journalFailed.disk-full': { en: 'the disk is full', ar: 'القرص ممتلئ' },
  'notice.journalFailed.no-permission': { en: 'writing is not allowed', ar: 'الكتابة غير مسموحة' },
  'notice.journalFailed.other': { en: 'writing failed', ar: 'فشلت الكتابة' },
  'notice.journalWorks': { en: 'Unsaved changes are safe again.', ar: 'التغييرات غير المحفوظة في أمان من جديد.' },
  'notice.saved': { en: 'Saved as {name}.', ar: 'حُفظت باسم {name}.' },
  'notice.exported': { en: 'Exported as {name}.', ar: 'صُدّر باسم {name}.' },
  'notice.accepted': {
    en: {
      zero: 'No suggestion is sure enough.',
      one: 'One suggestion accepted.',
      other: '{count} suggestions accepted.',
    },
    ar: {
      zero: 'لا اقتراح بالثقة الكافية.',
      one: 'قُبل اقتراح واحد.',
      two: 'قُبل اقتراحان.',
      few: 'قُبلت {count} اقتراحات.',
      many: 'قُبل {count} اقتراحا.',
      other: 'قُبل {count} اقتراح.',
    },
  },
  'notice.noSuggestion': {
    en: 'Nothing in the text shows who says this; choose the speaker.',
    ar: 'لا شيء في النص يبين القائل؛ اختر المتحدث.',
  },
  'notice.noQuoteHere': { en: 'The cursor is not in a quote.', ar: 'المؤشر ليس داخل اقتباس.' },
  'notice.selectFirst': { en: 'Select the words first.', ar: 'حدد الكلمات أولا.' },
  'notice.pasteTooLarge': {
    en: 'The pasted text is too large for a draft (2 million characters at most); nothing was pasted.',
    ar: 'النص الملصق أكبر مما تسعه مسودة (مليونا حرف على الأكثر)؛ لم يُلصق شيء.',
  },

  'error.not-found': {
    en: '“{name}” is not there any more; look whether it was moved or renamed.',
    ar: 'لم يعد «{name}» موجودا؛ تحقق هل نُقل أو غُيّر اسمه.',
  },
  'error.no-permission': {
    en: 'You have no permission for “{name}”; choose another folder or ask for access.',
    ar: 'لا تملك إذنا على «{name}»؛ اختر مجلدا آخر أو اطلب الإذن.',
  },
  'error.disk-full': {
    en: 'The disk is full, so “{name}” was not written; free some space and try again.',
    ar: 'القرص ممتلئ فلم يُكتب «{name}»؛ أفرغ مساحة وأعد المحاولة.',
  },
  'error.too-large': {
    en: '“{name}” is too large for a draft (20 MB at most); open a part of it.',
    ar: '«{name}» أكبر مما تسعه مسودة (20 ميغابايت على الأكثر)؛ افتح جزءا منه.',
  },
  'error.binary': {
    en: '“{name}” is not a text; open a .isnad, .txt or .md file.',
    ar: '«{name}» ليس نصا؛ افتح ملف ‎.isnad أو ‎.txt أو ‎.md.',
  },
  'error.no-text': {
    en: '“{name}” has no words in it, so there is nothing to open.',
    ar: 'لا كلمات في «{name}»، فلا شيء يُفتح.',
  },
  'error.damaged': {
    en: '“{name}” is damaged or cut short; open an earlier copy of it.',
    ar: '«{name}» تالف أو مبتور؛ افتح نسخة سابقة منه.',
  },
  'error.newer-version': {
    en: '“{name}” was written by a newer Isnad; update Isnad to open it.',
    ar: '«{name}» كُتب بإصدار أحدث من إسناد؛ حدّث إسناد لفتحه.',
  },
  'error.unsupported-format': {
    en: '“{name}” is of a format that Isnad does not read; open a .isnad, .txt or .md file.',
    ar: 'صيغة «{name}» لا يقرؤها إسناد؛ افتح ملف ‎.isnad أو ‎.txt أو ‎.md.',
  },
  'error.open-elsewhere': {
    en: '{name} is open elsewhere; save under another name.',
    ar: '{name} مفتوحة في مكان آخر؛ احفظ باسم آخر.',
  },
  'error.write-failed': {
    en: '“{name}” could not be written; the draft is still open, save it elsewhere.',
    ar: 'تعذرت كتابة «{name}»؛ المسودة ما زالت مفتوحة، احفظها في مكان آخر.',
  },
  'error.read-failed': {
    en: '“{name}” could not be read; try again or open a copy.',
    ar: 'تعذرت قراءة «{name}»؛ أعد المحاولة أو افتح نسخة منه.',
  },

  'cli.usage': {
    en: 'usage: isnad review FILE… [--json]\n       isnad export FILE --to html|md|txt [-o OUT] [--include-suggestions] [--keep-marks]',
    ar: 'الاستعمال: isnad review FILE… [--json]\n           isnad export FILE --to html|md|txt [-o OUT] [--include-suggestions] [--keep-marks]',
  },
  'cli.formatLater': {
    en: 'the format “{name}” is not there yet; use html, md or txt',
    ar: 'صيغة «{name}» لم تتوفر بعد؛ استعمل html أو md أو txt',
  },
  'cli.internal': { en: 'something went wrong inside Isnad: {name}', ar: 'حدث خطأ داخل إسناد: {name}' },
} as const satisfies Record<string, Message>
