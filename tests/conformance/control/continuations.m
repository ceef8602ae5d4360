% Continued lines in files.
1;
function t (varargin)
  persistent number = 0;
  name = sprintf ("program_%d.m", ++number);
  fid = fopen (name, "w");
  fputs (fid, strjoin (varargin, "\n"));
  fputs (fid, "\n");
  fclose (fid);
  try
    source (name);
  catch e
    disp (regexprep (e.message, 'of file .*/', "of file "));
  end
end
t ('x = 3 \', '\ 1');
t ('x = \', '3');
t ('x = 3 \ % c', '+ 4');
t ('x = 2 ** 3');
t ('\', 'x = 3');
t ('...', 'x = 3');
t ('x = [1 ...', ']');
t ('x = {1, ...', '''a'' ... b', ', 2}');
t ('x = 3 ...', '', 'y = 4');
t ('if ...', '1, x = 3, end');
t ('x ... = 5', '= 5');
t ('x = 1....', ';', 'x');
t ('x = 3....5');
t ('x = 3 .... 5');
t ('x = "abc... ', 'def"');
t ('x = 5...;', '+ 1');
t ('x = f...', '(3)');
t ('s.a = 3; s. ...', 'a');
t ('x = 1:...', '3');
t ('x = @(y) ...', 'y + 1; x (1)');
t ('x = [1 -...', '1]');
t ('x = [1 - ...', '1]');
t ('x = [1 ...', '-1]');
t ('x = [''abc'' ...', '''def'']');
t ('x = [''abc''...', '''def'']');
t ('for ...', 'k = 1:2 ...', 'disp (k)', 'end');
t ('x = 1 .. 2');
t ('x = ..');
t ('x = "a" ... "b"', ';');
