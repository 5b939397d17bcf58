// Web Chat and Adaptive Cards take colours as values: they are read from the page's own, so there is one palette.

const font = '-apple-system, BlinkMacSystemFont, "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

function palette() {
  const style = getComputedStyle(document.documentElement);
  return name => style.getPropertyValue(`--${name}`).trim();
}

/** @param {boolean} sends whether files are of use to the person: past reports of a lead, an owner's text */
export function styleOptions(initials, sends) {
  const color = palette();
  return {
    primaryFont: font,
    monospaceFont: 'ui-monospace, Consolas, "Noto Sans Mono CJK SC", monospace',
    fontSizeSmall: '80%',
    backgroundColor: color('surface'),
    accent: color('accent'),
    subtle: color('muted'),
    paddingRegular: 12,
    paddingWide: 18,
    rootWidth: '100%',
    rootHeight: '100%',

    bubbleBackground: color('bubble'),
    bubbleBorderColor: color('line'),
    bubbleBorderRadius: 10,
    bubbleBorderWidth: 1,
    bubbleTextColor: color('ink'),
    bubbleMaxWidth: 640,
    bubbleMinHeight: 36,
    bubbleFromUserBackground: color('mine'),
    bubbleFromUserBorderColor: color('mine'),
    bubbleFromUserBorderRadius: 10,
    bubbleFromUserBorderWidth: 1,
    bubbleFromUserTextColor: color('ink'),
    messageActivityWordBreak: 'break-word',
    markdownRespectCRLF: true,
    cardEmphasisBackgroundColor: color('surface'),

    botAvatarInitials: initials,
    botAvatarBackgroundColor: color('seal'),
    avatarSize: 30,
    avatarBorderRadius: 8,
    showAvatarInGroup: 'status',

    timestampColor: color('muted'),
    groupTimestamp: 300000,
    transitionDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? '0s' : '0.2s',

    sendBoxBackground: color('surface'),
    sendBoxTextColor: color('ink'),
    sendBoxPlaceholderColor: color('muted'),
    sendBoxBorderTop: `1px solid ${color('line')}`,
    sendBoxButtonColor: color('accent'),
    sendBoxButtonColorOnFocus: color('accent'),
    sendBoxButtonColorOnHover: color('accent'),
    sendBoxButtonColorOnDisabled: color('muted'),
    sendBoxButtonShadeColorOnHover: color('hover'),
    sendBoxButtonShadeColorOnActive: color('hover'),
    sendBoxHeight: 48,
    sendBoxMaxHeight: 200,
    sendBoxTextWrap: true,
    hideUploadButton: !sends,
    uploadMultiple: false,
    uploadAccept: '.md,.markdown,.txt,text/markdown,text/plain',

    suggestedActionLayout: 'flow',
    suggestedActionBackgroundColor: color('surface'),
    suggestedActionBackgroundColorOnHover: color('hover'),
    suggestedActionBorderColor: color('line-strong'),
    suggestedActionBorderRadius: 18,
    suggestedActionBorderWidth: 1,
    suggestedActionTextColor: color('accent'),
    suggestedActionTextColorOnHover: color('accent'),
    suggestedActionHeight: 36,
    suggestedActionsVisualKeyboardIndicatorColor: color('accent'),

    scrollToEndButtonBehavior: 'unread',
    transcriptVisualKeyboardIndicatorColor: color('accent'),
    transcriptVisualKeyboardIndicatorStyle: 'solid',
    transcriptActivityVisualKeyboardIndicatorColor: color('line-strong'),
    transcriptActivityVisualKeyboardIndicatorStyle: 'dashed',
  };
}

export function cardStyle() {
  const color = palette();
  const pair = (strong, subtle) => ({ default: color(strong), subtle: color(subtle) });
  const foregroundColors = {
    default: pair('ink', 'muted'),
    dark: pair('ink', 'muted'),
    light: pair('muted', 'muted'),
    accent: pair('accent', 'accent'),
    good: pair('good', 'good'),
    warning: pair('wait', 'wait'),
    attention: pair('bad', 'bad'),
  };
  const container = background => ({ backgroundColor: background, foregroundColors });
  return {
    fontFamily: font,
    fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 21 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 20, default: 24, medium: 25, large: 27, extraLarge: 30 },
    spacing: { small: 6, default: 10, medium: 14, large: 18, extraLarge: 24, padding: 14 },
    separator: { lineThickness: 1, lineColor: color('line') },
    containerStyles: {
      default: container('#00000000'),
      emphasis: container(color('surface')),
      accent: container(color('hover')),
      good: container(color('good-tint')),
      warning: container(color('wait-tint')),
      attention: container(color('bad-tint')),
    },
    actions: {
      maxActions: 12, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 8, style: 'emphasis' },
    },
    inputs: { label: { requiredInputs: { suffix: ' *', suffixColor: 'attention' }, inputSpacing: 4 }, errorMessage: { color: 'attention' } },
  };
}
