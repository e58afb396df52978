import ts from 'typescript';

const cutters = new Set(['slice', 'substring', 'substr']);

/**
 * ESLint rule: text is cut by `src/core/read/text/cut.ts` alone, which parts no character.
 */
export const wholeCharacters = {
  meta: {
    type: 'problem',
    messages: {
      cut: 'This may cut a character in two (𬭎): cut text with `part`, `opening` … of `src/core/read/text/cut.ts`.',
    },
    schema: [],
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const isText = (node) => {
      const type = program.getTypeChecker().getTypeAtLocation(esTreeNodeToTSNodeMap.get(node));
      return (type.isUnion() ? type.types : [type]).some(({ flags }) => (flags & ts.TypeFlags.StringLike) !== 0);
    };
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || !cutters.has(callee.property.name)) return;
        if (isText(callee.object)) context.report({ node: callee.property, messageId: 'cut' });
      },
    };
  },
};
