import type { Platform } from '../platform/platform.ts';
import { type Analyzer, coreAnalyzer } from './analysis.ts';
import { createCorrections } from './corrections.ts';
import { createCourses } from './courses.ts';
import { createEdits } from './edits.ts';
import { createLanguageRules } from './language-rules.ts';
import { createLessonChanges } from './lesson-changes.ts';
import { createLessons } from './lessons.ts';
import { createNewLessons } from './new-lessons.ts';
import { createSplitting } from './splitting.ts';
import { createTextPictures } from './text-pictures.ts';
import { createTexts } from './texts.ts';
import { createUpkeep } from './upkeep.ts';

export { type Analyzer, coreAnalyzer } from './analysis.ts';
export type { Attached } from './attached.ts';
export type { PreparedEdit } from './edits.ts';
export type { Candidate } from './lessons.store.ts';
export type { Wanted } from './lessons.ts';
export type { NewLesson } from './new-lessons.ts';
export { cleanTitle, cutWell } from './titles.ts';

/** Courses, lessons, their texts, and what was put right in these. `kinds` are its jobs, `upkeepKinds` those to be run once a day. */
export function createLibrary(platform: Platform, analyzer: Analyzer = coreAnalyzer) {
  const { courseFor, ...courses } = createCourses(platform);
  const lessons = createLessons(platform);
  const splitting = createSplitting(platform, analyzer);
  const { holdPictures, ...pictures } = createTextPictures(platform);
  const { kinds, upkeepKinds, redoAnalysis, ...upkeep } = createUpkeep(platform, splitting, pictures, (...redone) => reanalyze(...redone));
  const newLessons = createNewLessons(platform, courseFor, analyzer, splitting, holdPictures);
  const { reanalyze, ...texts } = createTexts(platform, analyzer, splitting, redoAnalysis);
  const edits = createEdits(platform, analyzer, splitting);
  const corrections = createCorrections(platform, analyzer, splitting, redoAnalysis);
  return {
    ...courses,
    ...lessons,
    // biome-ignore lint/nursery/noMisusedPromises: its acts answer with promises, it is none itself
    ...createLessonChanges(platform, courseFor),
    ...pictures,
    ...newLessons,
    ...texts,
    // biome-ignore lint/nursery/noMisusedPromises: its acts answer with promises, it is none itself
    ...edits,
    ...corrections,
    ...createLanguageRules(platform, upkeep.redoLanguage),
    ...upkeep,
    kinds,
    upkeepKinds,
  };
}
export type Library = ReturnType<typeof createLibrary>;
