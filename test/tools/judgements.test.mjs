import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { readGrades, readQueries } from '../../.tools/eval/judgements.mjs';

describe('judgements', () => {
  let problems;
  const report = (problem) => problems.push(problem);
  beforeEach(() => (problems = []));

  test('queries are rows of id, type and query', () => {
    const text = '# what people ask\n\nq1\tskill\tsql\r\nq2\tcareer\tdata engineer\n';
    assert.deepEqual(readQueries(text, 'q.tsv', report), [
      { id: 'q1', type: 'skill', query: 'sql' },
      { id: 'q2', type: 'career', query: 'data engineer' },
    ]);
    assert.deepEqual(problems, []);
  });

  test('wrong rows of queries are left out and told with their place', () => {
    const text = 'q1\tskill\tsql\nq2 skill c++\nq1\tskill\tgo\nq3\tskill\t\n';
    assert.deepEqual(
      readQueries(text, 'q.tsv', report).map(({ query }) => query),
      ['sql'],
    );
    assert.deepEqual(problems, [
      'q.tsv:2: accepted are id, type, query, separated by tabs; found "q2 skill c++"',
      'q.tsv:3: q1 is the id of an earlier query',
      'q.tsv:4: accepted are id, type, query, separated by tabs; found "q3\\tskill\\t"',
    ]);
  });

  const queries = [{ id: 'q1' }, { id: 'q2' }];

  test('grades are rows of query id, item id and grade', () => {
    const grades = readGrades('q1\ta\t3\nq1\tb\t0\n', 'r.tsv', queries, report);
    assert.deepEqual(
      [...grades.get('q1')],
      [
        ['a', 3],
        ['b', 0],
      ],
    );
    assert.deepEqual([...grades.get('q2')], []);
    assert.deepEqual(problems, []);
  });

  test('wrong rows of grades are left out and told with their place', () => {
    const text = 'q1\ta\t4\nq9\ta\t1\nq1\tb\t2\nq1\tb\t3\nq1\tc\t1.5\nq1\t3\n';
    assert.deepEqual([...readGrades(text, 'r.tsv', queries, report).get('q1')], [['b', 2]]);
    assert.deepEqual(problems, [
      'r.tsv:1: grade is 4, accepted are 0, 1, 2, 3',
      'r.tsv:2: no query is called q9',
      'r.tsv:4: b was graded before for q1',
      'r.tsv:5: grade is 1.5, accepted are 0, 1, 2, 3',
      'r.tsv:6: accepted are query id, item id, grade, separated by tabs; found "q1\\t3"',
    ]);
  });
});
