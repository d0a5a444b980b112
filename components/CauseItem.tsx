import { useId, useState } from 'preact/hooks';
import { jointOpinion, type JointOpinion } from '../lib/judge/judgement.ts';
import type { Issue } from '../lib/model/issue.ts';
import type { ResultCause, ResultFinding } from '../lib/model/result.ts';
import type { Language } from '../lib/text/language.ts';
import { translator, type Translate } from '../lib/text/translate.ts';
import { Explanations } from './Explanations.tsx';
import { FindingItem, type FindingEvents } from './FindingItem.tsx';
import { groupOfIssue } from './group-issues.ts';
import { JudgeTools } from './JudgeTools.tsx';
import { Mark } from './Mark.tsx';
import type { FrameReport } from './reports.ts';

interface CauseItemProps extends FindingEvents {
  readonly cause: ResultCause;
  /** Those that are listed here. */
  readonly findings: Issue['findings'];
  readonly report: FrameReport;
  readonly language: Language;
  readonly startsOpen: boolean;
}

/** One line for all that one cause explains; unfolded, what would make everything agree, and the equations. */
export function CauseItem({ cause, findings, startsOpen, ...rest }: CauseItemProps) {
  const { report, language, onReveal, onCopy, onJudge } = rest;
  const t = translator(language);
  const id = useId();
  const [open, setOpen] = useState(startsOpen);
  const judged = judgedTogether(cause, report);
  const joint = jointOpinion(judged.map((finding) => report.opinions.get(finding.id) ?? null));
  return (
    <li class={open ? 'cause cause-open' : 'cause'}>
      <button type="button" class="line" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Mark group={groupOfIssue({ id: cause.id, cause, findings })} />
        <span class="message">{cause.message[language]}</span>
        {joint.state !== 'none' && <span class="judged detail">{jointText(joint, t)}</span>}
      </button>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <div class="body">
              <Explanations cause={cause} report={report} language={language} />
              <p class="buttons">
                <button type="button" class="button" onClick={() => onReveal(report, cause.id)}>
                  {t('finding.reveal')}
                </button>
                <button type="button" class="button" onClick={() => onCopy(report, findings)}>
                  {t('finding.copy')}
                </button>
              </p>
              <JudgeTools joint={joint} language={language} onJudge={(draft) => onJudge(report, judged, draft)} />
            </div>
            <h4 class="detail">{t('cause.findings', { count: findings.length })}</h4>
            <ul class="caused">
              {findings.map((finding) => (
                <FindingItem key={finding.id} finding={finding} {...rest} />
              ))}
            </ul>
          </>
        )}
      </div>
    </li>
  );
}

/** All that follows from a cause, wherever it is listed, as far as anybody can judge it. */
function judgedTogether(cause: ResultCause, { result }: FrameReport): readonly ResultFinding[] {
  return result.findings.filter(({ id, outcome }) => cause.findings.includes(id) && outcome !== 'crashed');
}

function jointText({ opinion, state }: JointOpinion, t: Translate): string {
  if (opinion) return t(`judge.verdict.${opinion.verdict}`);
  return t(state === 'apart' ? 'judge.apart' : 'judge.partly');
}
