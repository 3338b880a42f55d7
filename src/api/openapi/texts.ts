/** What the document says outside its fields. */
export const TEXTS = {
  title: { zh: '社工站一张图接口', en: 'Station Atlas API' },
  about: {
    zh: '数据只读。任何按此应答的后端都能接入：月份为 YYYY-MM，时刻带时区，比率为 0 至 1，null 表示未上报而非零。人数过少的敏感群体须由后端隐去。',
    en: 'The figures are read only. Any backend that answers like this can be shown: months are YYYY-MM, instants carry an offset, shares are 0 to 1, null is not reported and never zero. Small counts of people in sensitive groups are withheld by the backend.',
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
  relay: {
    zh: '可选：把另一台设备的指令转给大屏。不提供时，config.json 不写 wall.relay，页面从不询问。',
    en: 'Optional: hands commands from another device on to a wall. Without it leave wall.relay out of config.json: no page ever asks.',
  },
  screenToken: {
    zh: '大屏自己生成、显示在屏上的遥控码；屏名归最先使用它的遥控码，静默一小时后释放。猜错过多须以 429 应答。',
    en: 'The code that a screen makes up and shows; a name belongs to the code that told of it first, until it has been silent for an hour. Answer 429 to too many wrong ones.',
  },
  screenName: { zh: '屏名，见 /wall?screen=。', en: 'Name of the screen, as in /wall?screen=.' },
  announce: {
    zh: '大屏自述：场景、进度、图表位置。变化时发送，至少每分钟一次。',
    en: 'The screen tells what it shows: whenever that changes, and at least once a minute.',
  },
  look: { zh: '大屏最近一次的自述。', en: 'What the screen told last.' },
  sendCommands: {
    zh: '给大屏发指令。后端原样保存最近五十条，以服务器时刻注明。',
    en: 'Sends commands to a screen. The backend keeps the last fifty as they are, each with its own time.',
  },
  takeCommands: {
    zh: '取游标之后的指令；不带 after 只取当前游标。大屏每五秒询问一次。',
    en: 'The commands after a cursor; without after the cursor alone. The screen asks every five seconds.',
  },
  after: { zh: '上次应答的游标。', en: 'The cursor of the last answer.' },
  told: { zh: '已记下。', en: 'Noted.' },
  taken: { zh: '已收下，附最后一条的游标。', en: 'Taken, with the cursor of the last one.' },
  wrongToken: {
    zh: '遥控码不对，或屏名已被另一屏使用。',
    en: 'The code is wrong, or another screen has the name.',
  },
  noScreen: { zh: '没有这块屏，或它已静默一小时。', en: 'No such screen, or none heard of for an hour.' },
  notCommands: { zh: '内容不合约定。', en: 'Not what the contract says.' },
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
