import type { Platform } from '../platform/platform.ts';
import { type Analyzer, coreAnalyzer } from './analysis.ts';
import { createCourses } from './courses.ts';
import { createLessons } from './lessons.ts';
import { createTexts } from './texts.ts';
import { createUpkeep } from './upkeep.ts';

export { type Analyzer, coreAnalyzer } from './analysis.ts';
export { textLimit } from './texts.ts';
export { cleanTitle, cutWell } from './titles.ts';

/** Courses, lessons and their texts. `kinds` are its jobs, `upkeepKinds` those to be run once a day. */
export function createLibrary(platform: Platform, analyzer: Analyzer = coreAnalyzer) {
  const { courseFor, ...courses } = createCourses(platform);
  const lessons = createLessons(platform, courseFor);
  const { kinds, upkeepKinds, redoAnalysis, ...upkeep } = createUpkeep(platform, analyzer, (...redone) => reanalyze(...redone));
  const { reanalyze, ...texts } = createTexts(platform, courseFor, analyzer, redoAnalysis);
  return { ...courses, ...lessons, ...texts, ...upkeep, kinds, upkeepKinds };
}
export type Library = ReturnType<typeof createLibrary>;
