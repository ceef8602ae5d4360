% Escapes, classes and faults of patterns, and replacements by them.
1;
function t (varargin)
  for k = 1:numel (varargin)
    try
      eval (varargin{k});
    catch e
      disp (["ERR: " strtrim(e.message)]);
    end
  end
end
t ("regexp ('aAbB', '\\x41|\\x{62}')", "regexp ('a1_', '[[:alpha:]_]+', 'match')", "regexp ('a]b', '[]a]+', 'match')");
t ("regexp ('ab', '(?<x>a)(?<y>b)', 'names')", "regexprep ('abc', '(b)', '\\x41$1\\o102\\x{43}')", "regexprep ('abc', 'b', '\\n\\t\\$1\\\\')");
t ("regexprep ({'ab', 'cb'}, 'b', 'x')", "regexprep ('ab', {'a', 'b'}, {'1', '2'})", "regexprep ('', 'a', 'b')", "regexprep ('abab', 'b', 'x', 'once')");
t ("regexp ('a', '\\')", "regexp ('a', '(a')", "regexp ('a', '\\2')", "regexp ('a', '(?<n>a)(?<n>b)')", "regexp ('a', '[z-a]')", "regexp ('a', 'a)')");
t ("[tok, sp] = regexp ('a1b22c', '\\d+', 'tokens', 'split')", "regexp ('ab12', '(?<w>[a-z]+)(?<d>\\d+)', 'names', 'once')");
t ("strfind ({'abc', 'xbc'}, 'bc')", "strfind ('aaa', 'aa', 'overlaps', false)", "strfind ('a', 'a', 'none', 1)", "strfind (1, 'a')");
t ("strtok ('')", "strtok ({'a b', 'c'})", "[a, b] = strtok ('one,two', ',')", "rindex ('abab', ['ab'; 'ba'])", "index ('abab', 'b', 'last')", "index ({'ab', 'ba'}, 'a')");
t ("substr ('hello', 2, 3)", "strsplit ('a,b;c', {',', ';'})", "strjoin ({'a', 'b'}, '-')", "ostrsplit ('a:b;c', ':;')", "mat2str ([true false; false true])", "mat2str (single (pi), 5, 'class')", "mat2str ([1+2i 3])", "mat2str ([])");
t ("num2str ([])", "num2str (1e16)", "num2str ([1.5 NaN; Inf -2])", "num2str (3, 'x%d')", "num2str (pi, -1)", "num2str ([1+2i 3-4.5i])", "num2str (int8 ([1 -2; 3 4]))", "num2str ('text')", "num2str ([1e10 1])", "num2str (123456.789, 4)", "num2str ({1})");
t ("str2double ('1 + 2 i')", "str2double ('i')", "str2double ('-3.5j')", "str2double ('1e3 - i*2')", "str2double ({'1', 2, 'x'})", "str2double ('Inf - Inf*i')", "str2double (\"1,222.5\")", "str2double ('2i+1')", "str2double ('1 2')");
