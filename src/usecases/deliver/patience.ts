/** How long a platform may take to answer; then the message is tried again. Well within a lease. */
export const sendLimitMs = 20_000;

/** The answer of `work`, or a fault when there is none in time. What it does afterwards is nobody's any more. */
export async function inTime<T>(work: Promise<T>, limitMs = sendLimitMs): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer within ${limitMs / 1000} s`)), limitMs);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
