import { sentences } from '../sentence.ts';

/** What people have noted on a task, said in the thread of its card. */
export const notes = sentences({
  'notes.line': {
    en: '{name}: {note} · {task}',
    vi: '{name}: {note} · {task}',
    ms: '{name}: {note} · {task}',
  },
  'notes.of.noted': { en: 'task {number}', vi: 'nhiệm vụ {number}', ms: 'tugasan {number}' },
  'notes.of.done': {
    en: 'task {number}, done',
    vi: 'nhiệm vụ {number}, hoàn thành',
    ms: 'tugasan {number}, selesai',
  },
  'notes.of.moved': {
    en: 'task {number}, deadline moved',
    vi: 'nhiệm vụ {number}, điều chỉnh thời hạn',
    ms: 'tugasan {number}, tarikh akhir diubah',
  },
  'notes.of.dropped': {
    en: 'task {number}, dropped',
    vi: 'nhiệm vụ {number}, đã hủy',
    ms: 'tugasan {number}, digugurkan',
  },
  'notes.of.reopened': {
    en: 'task {number}, open again',
    vi: 'nhiệm vụ {number}, mở lại',
    ms: 'tugasan {number}, dibuka semula',
  },
  'notes.thread': { en: 'Notes on {tasks}', vi: 'Ghi chú về {tasks}', ms: 'Catatan tentang {tasks}' },
});
