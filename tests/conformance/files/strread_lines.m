% a text in memory has no lines for strread: ends of lines are blanks
warning ("off", "all");
function t (varargin)
  try, n = 1; if (nargin > 1 && any (varargin{2} == "%")), n = numel (strfind (varargin{2}, "%")); end
    x = cell (1, n); [x{:}] = strread (varargin{:}); printf ("%s => ", undo_string_escapes (disp (varargin)(3:end-2)));
    for k = 1:n, if (iscell (x{k})), printf ("{%s} ", strjoin (x{k}', "|")); else printf ("%s ", mat2str (x{k})); end, end, printf ("\n");
  catch e, printf ("!! %s\n", e.message); end
end
t ("1 2\n3\n4 5", "%f %f"); t ("1 2\n\n3 4", "%f %f"); t ("a 1\nb 2\n", "%s %f"); 
t ("1,2\n3,4", "%f", "delimiter", ","); t ("1,,2\n3,4", "%f", "delimiter", ","); t ("1,2\r\n3,4\r\n", "%f %f", "delimiter", ","); t ("1 2\r\n3 4\r\n", "%f %f"); t ("a b\nc", "%s", "delimiter", "\n");
t ("a b\n\nc", "%s", "delimiter", "\n"); t ("a b\n\nc", "%s", "endofline", "\n"); t ("a b\n\nc", "%s", "whitespace", " ");  t ("a;b\nc;d", "%s", "delimiter", ";");
t ("1;2\n3;4", "%f%f", "delimiter", ";"); t ("x y % c\nz", "%s", "commentstyle", "matlab"); t ("x # c\n\nz", "%s", "commentstyle", "shell"); t ("x /* c \n d */ z", "%s", "commentstyle", "c"); t ("1 2 3 4 5", "%f %f");
t ("a  b   c", "%s"); t ("  a b ", "%s"); t ("a,b , c", "%s", "delimiter", ","); t ("a,\nb", "%s", "delimiter", ","); t ("1,\n2,3", "%f", "delimiter", ","); t ("1\n,2", "%f", "delimiter", ",");
