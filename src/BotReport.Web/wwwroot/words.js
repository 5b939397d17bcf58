// Every sentence of the page.

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const roleNames = { lead: '负责人', owner: '填报人', deputy: '代填人', reader: '只读' };

// Days are the team's, as text; UTC here only counts them, so no browser's zone can move one.
const dayOf = text => new Date(`${text.slice(0, 10)}T00:00:00Z`);
const minutesOf = text => Date.parse(`${text}Z`) / 60000;
const monthDay = day => `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;

export const roles = names => names.map(name => roleNames[name] ?? name).join(' · ');

export const range = week => `${monthDay(dayOf(week.from))} – ${monthDay(dayOf(week.to))}`;

export const includes = week => (week.includes.length === 0 ? '' : `含 ${week.includes.join('、')}`);

/** 今天 17:30, 明天 17:30, 周五 17:30, 11月29日 17:30 */
export function moment(at, now) {
  const days = (dayOf(at) - dayOf(now)) / 86400000;
  const day = days === 0 ? '今天' : days === 1 ? '明天' : days === -1 ? '昨天'
    : Math.abs(days) < 7 ? weekdays[dayOf(at).getUTCDay()] : monthDay(dayOf(at));
  return `${day} ${at.slice(11, 16)}`;
}

export function due(week, now) {
  if (week.isPublished) {
    return '已发布';
  }
  return week.due === null ? '本周不用填报' : `${week.isOverdue ? '已过截止' : '截止'} ${moment(week.due, now)}`;
}

/** 还有 1 小时 28 分, in the last day only */
export function left(week, now) {
  const minutes = week.due === null ? 0 : Math.ceil(minutesOf(week.due) - minutesOf(now));
  if (week.isPublished || minutes <= 0 || minutes >= 24 * 60) {
    return '';
  }
  const hours = Math.floor(minutes / 60);
  return `还有 ${hours > 0 ? `${hours} 小时 ` : ''}${minutes % 60} 分`;
}

export function standing(duty) {
  switch (duty.standing) {
    case 'Said': return `${duty.entries} 条`;
    case 'NoUpdate': return '无更新';
    case 'SameAsLastWeek': return '同上周';
    case 'OnLeave': return '请假';
    default: return '未填';
  }
}

export const insteadOf = names => `代 ${names.join('、')}`;

export const headings = { mine: '我的板块', questions: '待核对', board: '团队进度', actions: '常用', examples: '可以这样问' };

export const nothingOwed = '这周没有要你填报的板块，想知道什么直接问。';

export const about = question => [
  question.number === null ? '' : `第 ${question.number} 条`, question.section ? `【${question.section}】` : '',
].filter(part => part).join(' ');

export const moreQuestions = count => `另有 ${count} 处，发“明细”查看`;

export const received = board => `已收 ${board.answered} / ${board.owed}`;

export const allIn = '全部收齐';

export const missing = count => `还差 ${count} 人`;

export const boardNotes = board => [
  board.questions > 0 ? `待核对 ${board.questions} 处` : '', board.draft === null ? '' : `最新草稿 ${board.draft}`,
].filter(note => note).join(' · ');

/** What the folded panel says on a phone. */
export function strip(me) {
  const open = me.duties.filter(duty => duty.standing === 'Missing').length;
  return [
    me.week.label,
    due(me.week, me.now),
    me.board ? received(me.board) : open > 0 ? `未填 ${open}` : me.duties.length > 0 ? '已填' : '',
  ].filter(part => part);
}

/** What the buttons send: each sends what it says. */
export function actions(me) {
  const open = me.duties.some(duty => duty.standing === 'Missing') && !me.week.isPublished;
  if (me.board) {
    return ['状态', '草稿', ...(me.board.missing.length > 0 && !me.week.isPublished ? ['催'] : []), ...(me.duties.length > 0 ? ['明细'] : []), ...(open ? ['无更新'] : [])];
  }
  return me.duties.length > 0 || me.roles.includes('deputy')
    ? ['状态', '明细', ...(open ? ['无更新'] : [])]
    : ['哪些延期了', '本周到期', ...me.sections.slice(0, 1).map(section => `${section} 上线时间`), '帮助'];
}

export const sends = text => `发送“${text}”`;

export const placeholder = me => (me.duties.length > 0 ? '要点直接发，一行一条' : '想知道什么，直接问');

/** What stands where nothing was said yet. */
export const welcome = me => `${me.name}，你好。${me.board ? '发“状态”看谁交了、谁还没交，发“草稿”看合并稿。'
  : me.duties.length > 0 ? '把这周的要点直接发给我，一行一条；没有进展就发“无更新”。'
    : '周报里的进展、日期和数字都可以问我，例如“哪些延期了”。'}`;

export const collecting = seconds => `已收到，你停下约${seconds}秒后我一起回复`;

export const keys = 'Enter 发送，Shift + Enter 换行';

export const trouble = {
  connecting: '正在连接…',
  lost: '连接中断，正在重连…',
  expired: '会话已过期，请刷新',
  noChat: '聊天控件没有载入，请刷新',
  noIdentity: '你还没有网页聊天的身份，请让负责人在团队名单里为你加上',
};

export const refresh = '刷新';

const newLink = '在聊天里对我说“网页”，我会发给你一个新的链接。';

export const notices = {
  signedOut: `请用登录链接打开这个页面。${newLink}`,
  linkOver: `这个链接已经用过，或者过期了。${newLink}`,
  unreachable: '现在连不上周报助手，请稍后刷新。',
};

export const leave = '退出';

export const switchPerson = '换人';

export const nobodyToPick = '没有人可选：团队名单里还没有谁有 webchat 身份。';

export const owns = sections => sections.map(section => `【${section}】`).join('');

export const title = (name, team) => `${name} · ${team} · 周报助手`;
