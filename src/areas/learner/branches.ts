import type { Head } from '../../domain/attempt.ts';
import type { Journal } from '../../engine/journal.ts';
import { decodeJournal } from '../../engine/path.ts';
import type { LoadedProgram } from '../../engine/program.ts';
import { branchId } from '../../storage/records/head.ts';
import type { Branch } from '../../ui/fork/fork.tsx';

/** Other branches as a learner recognises them: by the first choice that differs from the route that counts. */
export async function branchesOf(
  program: LoadedProgram,
  counting: Journal,
  others: readonly Head[],
): Promise<readonly Branch[]> {
  const branches = await Promise.all(
    others.map(async (head): Promise<Branch[]> => {
      const journal = decodeJournal(program, head.path, head.measures, {});
      if (!journal.ok) return [];
      const parted = journal.value.find((entry, at) => counting[at]?.choices.join() !== entry.choices.join());
      const scene = parted && program.scenes[parted.scene];
      if (!scene) return [];
      const says = parted.choices.map((id) => scene.choices.find((choice) => choice.id === id)?.say);
      return [
        {
          id: await branchId(head),
          scene: scene.heading,
          choices: says.filter((say) => say !== undefined),
          length: head.length,
        },
      ];
    }),
  );
  return branches.flat();
}
