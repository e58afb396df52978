/** Methods that look at each row of a list. */
const scans = new Set(['filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'some', 'every']);

/** Data sets that grow with the documents; of them a row is looked up by its id too. */
const dataSets = new Set(
  [
    ['documents', 'gazettes', 'sources', 'provisions', 'tables', 'tasks', 'corrections', 'summaries'],
    ['targets', 'bodies', 'citations', 'mentions', 'mandates', 'anomalies', 'alignments', 'comparisons'],
  ].flat(),
);

/** Fields that tell which row or file is meant, where the list is a data set. */
const ids = new Set(['id', 'file', 'ref']);

/** Fields that list ids of bodies, of which there are the more, the more documents there are. */
const idLists = new Set(['leads', 'participants', 'responsible', 'leadIds', 'participantIds']);

/**
 * ESLint rule: the rows of one document, and the row of one id, are asked of an index (`listsBy`, `oneBy` and
 * `rowsByDocument` of `src/model/lists-by.ts`, or `portal`). A function that goes through all rows for one of them is
 * called for one document after another, and then does work that grows with the square of their number.
 * @type {import('eslint').Rule.RuleModule}
 */
export const rowScans = {
  meta: {
    type: 'problem',
    messages: {
      scan: 'This goes through all rows for those of one {{key}}: group them once with `src/model/lists-by.ts`, or ask `portal`.',
    },
    schema: [],
  },
  create(context) {
    return {
      CallExpression(node) {
        const { callee } = node;
        const [test] = node.arguments;
        if (callee.type !== 'MemberExpression' || !scans.has(callee.property.name) || !isFunction(test)) return;
        // What is asked while a module is read is asked once.
        if (!context.sourceCode.getAncestors(node).some(isFunction)) return;
        const fields = fieldsOf(test.params[0]);
        const isDataSet = dataSets.has(nameOf(callee.object));
        const key = conditionsIn(test.body)
          .map((condition) => keyIn(condition, fields))
          .find((one) => one !== null && (one === 'document' || (isDataSet && (ids.has(one) || idLists.has(one)))));
        if (key !== undefined) context.report({ node: callee.property, messageId: 'scan', data: { key } });
      },
    };
  },
};

/**
 * ESLint rule: whoever sets a rule aside says why behind `--`.
 * @type {import('eslint').Rule.RuleModule}
 */
export const reasonedExceptions = {
  meta: {
    type: 'problem',
    messages: { reason: 'Say behind ` -- ` why the rule does not hold here.' },
    schema: [],
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments())
          if (/^\s*eslint-disable/u.test(comment.value) && !/\s--\s+\S/u.test(comment.value))
            context.report({ loc: comment.loc, messageId: 'reason' });
      },
    };
  },
};

const isFunction = (node) =>
  ['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration'].includes(node?.type);

/** The last name of what is gone through: `targets` of `sheet.targets`. */
function nameOf(node) {
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return node.type === 'Identifier' ? node.name : null;
}

/** What a callback calls the row and its fields: `{ from }` and `({ document: own })` name `from` and `own`. */
function fieldsOf(parameter) {
  const fields = new Map();
  if (parameter?.type === 'Identifier') fields.set(parameter.name, null);
  if (parameter?.type === 'ObjectPattern')
    for (const { key, value, argument } of parameter.properties) {
      const name = argument?.name ?? (value?.type === 'AssignmentPattern' ? value.left.name : value?.name);
      if (name !== undefined) fields.set(name, argument === undefined ? key.name : null);
    }
  return fields;
}

/** The `===` and `.includes()` that must hold, or one of which may, for a row to be taken. */
function conditionsIn(node) {
  if (node === null || node === undefined) return [];
  if (node.type === 'BlockStatement') return node.body.flatMap((one) => conditionsIn(one.argument));
  if (node.type === 'LogicalExpression') return [...conditionsIn(node.left), ...conditionsIn(node.right)];
  if (node.type === 'BinaryExpression' && node.operator === '===') return [node];
  return node.type === 'CallExpression' && node.callee.property?.name === 'includes' ? [node] : [];
}

/** The field of a row that is compared with something that is no part of the row and no constant; null else. */
function keyIn({ left, right, callee }, fields) {
  if (callee !== undefined) return listIn(callee.object, fields);
  const [one, other] = [fieldIn(left, fields), fieldIn(right, fields)];
  if (one !== null && other === null && !isConstant(right)) return one;
  return other !== null && one === null && !isConstant(left) ? other : null;
}

/** The field of a row that lists ids; null for any other list. */
function listIn(node, fields) {
  const field = fieldIn(node, fields);
  return idLists.has(field) ? field : null;
}

function fieldIn(node, fields) {
  if (node.type === 'Identifier') return fields.get(node.name) ?? null;
  const path = node.type === 'ChainExpression' ? node.expression : node;
  let root = path;
  while (root.type === 'MemberExpression') root = root.object;
  return path.type === 'MemberExpression' && fields.has(root.name) ? (path.property.name ?? null) : null;
}

function isConstant({ type }) {
  return type === 'Literal' || type === 'TemplateLiteral' || type === 'UnaryExpression';
}
