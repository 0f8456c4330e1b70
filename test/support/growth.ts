/** Linear time is four times as long for four times the text, quadratic time sixteen times. */
const MOST_GROWTH = 8;
/** What the machine may do in between, in milliseconds. */
const SLACK_MS = 30;
/** A busy machine is given another chance. */
const ATTEMPTS = 4;

/** Milliseconds of the processor, whatever else it does: those of a clock say how busy the machine is. */
function cost(work: () => void): number {
  const started = process.cpuUsage();
  work();
  return process.cpuUsage(started).user / 1_000;
}

/** Whether reading a text takes time in proportion to its length: the whole of it against its first quarter. */
export const growsEvenly = (text: string, read: (text: string) => void): boolean =>
  Array.from({ length: ATTEMPTS }).some(() => {
    const short = cost(() => read(text.slice(0, text.length / 4)));
    return cost(() => read(text)) < MOST_GROWTH * short + SLACK_MS;
  });
