/**
 * Runs tasks, at most `width` of them at once, and gives their results in the order of the tasks.
 * Rejects with the first rejection.
 */
export async function inParallel<Task, Result>(
    tasks: readonly Task[],
    width: number,
    work: (task: Task) => Promise<Result>
): Promise<Result[]> {
    const results: Result[] = [];
    const waiting = tasks.entries();
    const worker = async (): Promise<void> => {
        for (const [index, task] of waiting) results[index] = await work(task);
    };
    await Promise.all(Array.from({ length: width }, worker));
    return results;
}
