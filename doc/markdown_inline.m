% `code`, **strong** and [text](link) within a paragraph, replaced by patterns of regexprep: $1 is the text, $2 the link.
% Brackets before other parentheses are no link.
function s = markdown_inline (s, code, strong, link)
  s = regexprep (s, '`([^`]*)`', code);
  s = regexprep (s, '\*\*([^*]*)\*\*', strong);
  s = regexprep (s, '\[([^\]]*)\]\(([^)]*[.#][^)]*)\)', link);
end
