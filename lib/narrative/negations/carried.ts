import { all, type Negation } from './negation.ts';

/** Nothing was carried in, or nothing carried on. */
export const NOTHING_CARRIED: readonly Negation[] = [
  {
    pattern: /(?:无|没有|不存在)(?:上年(?:度)?结转|结转上年(?:度)?)|上一?年度?(?:无|没有)(?:申请)?结转/g,
    meant: () => all('carriedIn'),
    isCertain: () => true,
  },
  {
    pattern:
      /(?:无|没有|不存在|未有)(?:需要|须|需|办件|申请)?(?:下(?:一)?年(?:度)?结转|(?:结转|转)(?:入)?(?:至|到)?(?:下(?:一)?年(?:度)?|\d{4}年))/g,
    meant: () => all('carriedOut'),
    isCertain: () => true,
  },
  {
    pattern: /(?:上一?年度?|去年|\d{4}年)(?:没有|无)结转(?=[，。；]|$)|上一?年度?结转(?:数量?)?(?:为|：)(?:零|无)/g,
    meant: () => all('carriedIn'),
    isCertain: () => true,
  },
  {
    pattern: /(?:没有|无)[^，。；\d]{0,12}申请(?:需要?)?(?:结转|转)(?:至|到|入)?(?:下一?年|次年|\d{4}年)/g,
    meant: () => all('carriedOut'),
    isCertain: () => true,
  },
  {
    pattern: /结转下一?年度?(?:继续办理)?(?:的)?(?:申请)?(?:数量?)?(?:为|：)(?:零|无)/g,
    meant: () => all('carriedOut'),
    isCertain: () => true,
  },
];
