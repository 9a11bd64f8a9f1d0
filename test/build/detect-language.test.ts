import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { detectLanguage } from '../../src/build/detect-language.js';

const SPOKEN: readonly (readonly [language: string, ...titles: string[]])[] = [
  [
    'en',
    'Learn SQL for Data Analysis',
    'Introduction to Machine Learning with Python',
    'The Complete Guide to Docker and Kubernetes',
    'How to Become a Data Analyst',
  ],
  [
    'es',
    'Curso completo de Python desde cero',
    'Análisis de datos con Excel',
    '¿Qué es la ciencia de datos?',
    'Google Cloud Fundamentals: Core Infrastructure en Español',
  ],
  ['pt', 'Aprenda programação em Python do zero', 'Gestão de projetos para iniciantes'],
  ['fr', "Comprendre l'analyse de données avec Python", 'Formation développeur web', 'Bases du Marketing'],
  ['de', 'Einführung in die Datenanalyse', 'Machine Learning mit Python', 'SQL Kurs für Anfänger'],
  ['it', 'Corso di programmazione per principianti', 'Analisi dei dati con Excel'],
  ['nl', 'Leer programmeren met Python voor beginners'],
  ['pl', 'Kurs programowania w języku Java od podstaw'],
  ['tr', 'Sıfırdan ileri seviye Python eğitimi'],
  ['id', 'Belajar Python untuk pemula', 'Cloud Engineering dalam bahasa Indonesia'],
  ['vi', 'Lập trình Python cơ bản cho người mới bắt đầu'],
  ['ru', 'Основы программирования на Python', 'Data Science на практике'],
  ['uk', 'Програмування мовою Python для початківців її розробника'],
  ['zh', '机器学习基石 (Machine Learning Foundations)', '商务基础 (中文版)'],
  ['ja', 'はじめての機械学習', 'Preparing for the Exam 日本語版'],
  ['ko', '파이썬 입문'],
  ['ar', 'مقدمة لتحليل البيانات', 'Python [Arabic]'],
  ['ur', 'پائتھن سیکھیں شروع سے'],
  ['hi', 'पायथन सीखें', 'ChatGPT for Beginners in Hindi with Prompts'],
  ['el', 'Εισαγωγή στον προγραμματισμό'],
  ['he', 'מבוא לפסיכולוגיה - Introduction to Psychology'],
];

/** Names, single words and mixtures: n-grams alone call most of these foreign. */
const UNTELLABLE = [
  'Algebra',
  'Kali Linux 101',
  'Python',
  'NestJs',
  'Google Docs',
  'Microsoft Azure SQL',
  'Premiere Pro 101',
  'MIT 6.824 (2020)',
  'Calculus',
  'Cisco CCNP MPLS',
  'Flappybird /w JavaScript',
  '2024',
  '',
];

describe('detectLanguage', () => {
  for (const [language, ...titles] of SPOKEN)
    for (const title of titles)
      test(`"${title}" is ${language}`, () => assert.equal(detectLanguage(title), language));

  for (const title of UNTELLABLE)
    test(`"${title}" tells no language but perhaps English`, () =>
      assert.ok([undefined, 'en'].includes(detectLanguage(title))));

  test('takes no language that a title teaches for one that it is in', () => {
    for (const title of [
      '20 verbs to know in French',
      'Arabic for Beginners: Communicating in Arabic Culture',
      'Learn Spanish: the Complete Course',
      'Chinese Characters for Beginners (2) 汉字',
      'Learning Hiragana: from あ to ん',
    ])
      assert.ok([undefined, 'en'].includes(detectLanguage(title)), title);
  });

  test('never throws', () => {
    for (const title of ['\ud800', '\u0000', '😀😀', '(((', 'a'.repeat(10_000), '٠١٢'])
      assert.doesNotThrow(() => detectLanguage(title));
  });
});
