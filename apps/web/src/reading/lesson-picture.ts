import './lesson-picture.css';
import { type Lesson, library } from '@glossa/contract';
import { renderPicture } from '@glossa/page';
import type { Say } from '../i18n/i18n.tsx';
import { pictureAddress } from '../ui/cover.tsx';

/** What stands above the text of a page, as HTML: on a lesson's first page its picture. */
export const headOfPage = (say: Say, { picture, title }: Pick<Lesson, 'picture' | 'title'>, page: number): string =>
  page === 0 && picture ? renderPicture({ address: pictureAddress(picture.id), alt: picture.alt || say('reading.pictureOf', { title }) }) : '';

/** Where a picture in the text of a lesson is served. */
export const pictureInTextAddress = (lessonId: string, pictureId: string): string =>
  library.getPictureInText.path.replace(':id', lessonId).replace(':pictureId', pictureId);
