## regexptranslate (OP, S)
## S made a regular expression: 'escape' makes every character stand for itself, 'wildcard' gives * ? and . their
## meaning in file names.
##   >> regexptranslate ('escape', 'a.b*c')
##   ans = a\.b\*c
## See also: regexp, regexprep
function y = regexptranslate (op, s)
  if (nargin != 2)
    print_usage ();
  end
  if (! ischar (op))
    error ("regexptranslate: operation OP must be a string");
  end
  switch (tolower (op))
    case "wildcard"
      y = strrep (strrep (strrep (s, ".", '\.'), "*", ".*"), "?", ".");
    case "escape"
      y = regexprep (s, '([][(){}.*+?^$|\\])', '\\$1');
    otherwise
      error ("regexptranslate: invalid operation OP");
  end
end

%!assert (regexptranslate ('escape', 'a.b'), 'a\.b')
%!error <invalid operation OP> regexptranslate ('foo', 'a')
