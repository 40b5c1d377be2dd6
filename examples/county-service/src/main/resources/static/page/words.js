// What the page says, in both languages. What the service says comes in both, too.

const WORDS = {
  title: ["合规 · 干部驻村帮扶检查", "Hegui · checks of posted cadres"],
  skip: ["跳到正文", "Skip to the content"],
  other: ["English", "中文"],
  overview: ["总览", "Overview"],
  findings: ["问题", "Findings"],
  due: ["近期到期", "What is due"],
  pairing: ["登记结对", "Enter a pairing"],
  reports: ["报告", "Reports"],
  account: ["账号", "Account"],
  password: ["密码", "Password"],
  login: ["登录", "Log in"],
  logout: ["退出", "Log out"],
  COUNTY: ["县级", "whole county"],
  TOWNSHIP: ["乡镇", "township"],
  AUDITOR: ["审计", "auditor"],
  period: ["期间", "Period"],
  asOf: ["截至日", "As of"],
  apply: ["检查", "Check"],
  checked: ["检查的义务", "Duties checked"],
  compliant: ["合规", "Compliant"],
  violations: ["问题", "Findings"],
  pending: ["未到期", "Pending"],
  undetermined: ["无法判定", "Undetermined"],
  waived: ["豁免", "Waived"],
  severity: ["严重程度", "Severity"],
  H: ["高", "high"],
  M: ["中", "medium"],
  L: ["低", "low"],
  all: ["全部", "all"],
  grave: ["其中严重", "Grave"],
  byTownship: ["各乡镇的问题", "Findings by township"],
  byUnit: ["各单位的问题", "Findings by unit"],
  byRule: ["各规则", "By rule"],
  township: ["乡镇", "Township"],
  unit: ["单位", "Unit"],
  rule: ["规则", "Rule"],
  what: ["情况", "What"],
  subject: ["对象", "Subject"],
  owner: ["责任", "Owed by"],
  words: ["文字", "Words"],
  filter: ["筛选", "Filter"],
  none: ["没有", "None"],
  noFindings: ["没有发现问题。", "No findings."],
  noneSuch: ["没有这样的问题。", "No such findings."],
  found: ["共 {n} 项", "{n} in all"],
  page: ["第 {page} 页，共 {pages} 页", "Page {page} of {pages}"],
  previous: ["上一页", "Previous"],
  next: ["下一页", "Next"],
  back: ["返回问题清单", "Back to the findings"],
  dueMonth: ["本月到期", "Due this month"],
  dueLater: ["以后到期", "Due later"],
  firstOnly: ["只列出最近的 {n} 项。", "The next {n} only are listed."],
  day: ["到期日", "Due"],
  left: ["剩余天数", "Days left"],
  duty: ["应当", "What is owed"],
  household: ["贫困户编号", "Household id"],
  cadre: ["干部编号", "Cadre id"],
  from: ["开始日期", "From"],
  to: ["结束日期（可不填）", "To (may be left open)"],
  pairingHelp: [
    "填写后立即显示这样结对会多出哪些问题、消除哪些问题；点“保存”之前什么也不会改变。",
    "As you type, you see which findings the pairing would bring and which it would mend. Nothing changes before you save."],
  appeared: ["会多出的问题", "Findings it brings"],
  vanished: ["会消除的问题", "Findings it mends"],
  changed: ["会变化的问题（变化以后）", "Findings that change (as they would be)"],
  newDuties: ["会多出的待办事项", "Duties it brings"],
  mendFirst: ["请先改正，再保存：", "To be mended before it can be saved:"],
  noEffect: ["不影响任何结论。", "No verdict changes."],
  save: ["保存", "Save"],
  saved: ["已保存。", "Saved."],
  alreadyThere: ["这个结对已经登记过，没有变化。", "This pairing is there already; nothing changed."],
  filledFirst: ["请填写户编号、干部编号和开始日期。", "Fill in household, cadre and first day."],
  readOnly: ["审计账号只能查看，不能保存。", "Auditors read and do not save."],
  download: ["下载", "Download"],
  keep: ["保存一份报告", "Keep a report"],
  kept: ["保存的报告", "Reports that were kept"],
  time: ["时间", "Time"],
  unmasked: ["显示全名（将记入审计日志）", "Show names in full (noted in the audit trail)"],
  live: [
    "结论有变化：新增 {appeared} 项，消除 {vanished} 项，内容变化 {changed} 项。",
    "Verdicts changed: {appeared} appeared, {vanished} vanished, {changed} say something else."],
  missed: ["数据有变化。", "The facts changed."],
  away: ["无法连接服务，请稍候。", "The service cannot be reached; wait a moment."],
  again: ["重试", "Try again"],
  loggedOut: ["登录已失效，请重新登录。", "You were logged out; log in again."],
  loading: ["正在检查……", "Checking …"],
  ofPeriod: ["{period}，截至 {asOf}", "{period}, as of {asOf}"],
};

let chosen = (() => {
  try {
    return localStorage.getItem("language");
  } catch {
    return null;
  }
})() ?? (navigator.language.startsWith("zh") ? "zh" : "en");

export const language = () => chosen;

export function choose(other) {
  chosen = other;
  try {
    localStorage.setItem("language", other);
  } catch {
    // Then it is chosen for this visit only.
  }
}

/** What is called so, with its placeholders filled. */
export function say(key, values = {}) {
  const [zh, en] = WORDS[key];
  return (chosen === "en" ? en : zh).replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}

/** A text of the service in the chosen language. */
export const told = (text) => (chosen === "en" ? text.en : text.zh);

/** A list of names. */
export const names = (parts) => parts.map((part) => told(part.label)).join(chosen === "en" ? ", " : "、");
