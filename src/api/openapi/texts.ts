/** What the document says outside its fields. */
export const TEXTS = {
  title: { zh: '社工站一张图接口', en: 'Station Atlas API' },
  about: {
    zh: '只读接口。任何按此应答的后端都能接入：月份为 YYYY-MM，时刻带时区，比率为 0 至 1，null 表示未上报而非零。人数过少的敏感群体须由后端隐去。',
    en: 'Read only. Any backend that answers like this can be shown: months are YYYY-MM, instants carry an offset, shares are 0 to 1, null is not reported and never zero. Small counts of people in sensitive groups are withheld by the backend.',
  },
  server: {
    zh: '与页面同源；也可在 config.json 中指定其他地址。',
    en: 'The origin of the page; config.json may name another base.',
  },
  operation: {
    zh: '不带 period 即最新月份。未变化时以 304 应答，页面保留已有数据。',
    en: 'Without period the latest month. Answer 304 while nothing has changed: the page keeps what it has.',
  },
  period: {
    zh: '所查月份，按 Asia/Shanghai 计。',
    en: 'The month asked for, in Asia/Shanghai.',
  },
  ifNoneMatch: {
    zh: '上次应答的 ETag。',
    en: 'The ETag of the answer held so far.',
  },
  etag: {
    zh: '本资源此一状态的名称，数据变化则变。',
    en: 'Names this state of the resource; it changes whenever the figures do.',
  },
  notModified: {
    zh: '自所给 ETag 以来未变化，无正文。',
    en: 'Unchanged since the ETag given; no body.',
  },
  name: {
    zh: '名称，中文必有，英文可缺。',
    en: 'A name: always in Chinese, in English where there is one.',
  },
  problem: {
    zh: 'RFC 9457 问题详情。',
    en: 'RFC 9457 problem details.',
  },
  bearer: {
    zh: '由前置网关附加的令牌。',
    en: 'A token, added by a gateway in front of the backend.',
  },
  cookie: {
    zh: '登录页写入的会话，名称由后端定；仅同源发送。',
    en: 'The session the sign-in page set, under a name of the backend’s choice; sent to the same origin only.',
  },
} as const

/** Answers that are not the figures, each as problem details. */
export const REFUSALS = [
  {
    id: 'BadRequest',
    status: 400,
    title: 'Bad Request',
    words: {
      zh: 'period 不是月份。',
      en: 'The period is not a month.',
    },
  },
  {
    id: 'Unauthorized',
    status: 401,
    title: 'Unauthorized',
    words: {
      zh: '未登录或登录已过期，页面提示重新登录。',
      en: 'Not signed in, or no longer: the reader is led to sign in.',
    },
  },
  {
    id: 'Forbidden',
    status: 403,
    title: 'Forbidden',
    words: {
      zh: '已登录但无权查看。',
      en: 'Signed in, but not allowed to see it.',
    },
  },
  {
    id: 'NotFound',
    status: 404,
    title: 'Not Found',
    words: {
      zh: '无此月份的数据。',
      en: 'There are no figures for this month.',
    },
  },
  {
    id: 'TooManyRequests',
    status: 429,
    title: 'Too Many Requests',
    words: {
      zh: '请求过多，页面逐步放慢。',
      en: 'Too many requests: the page asks less and less often.',
    },
  },
  {
    id: 'Unavailable',
    status: 503,
    title: 'Service Unavailable',
    words: {
      zh: '暂不可用，页面保留已有数据并稍后再试。',
      en: 'Not available now: the page keeps what it has and asks again later.',
    },
  },
] as const
