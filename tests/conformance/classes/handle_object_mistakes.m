% What is said of wrong uses of an object and its class.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/dogs"));
t ("d = Dog ('a'); s = evalc ('d'); s");
t ("d = Dog ('a'); printf ('%s\\n', d)");
t ("d = Dog ('a'); printf ('%s\\n', d.name)");
t ("d = Dog ('a'); error ('Octave:some-id', 'msg %s', d.name)");
t ("d = Dog ('a'); clear d; exist ('d')");
t ("d = Dog ('a'); whos_line_format; e = exist ('d')");
t ("d = Dog ('a'); d.speak; x = d.speak");
t ("d = Dog ('a'); y = d.speak ()");
t ("d = Dog ('a'); d.describe; ans");
t ("d = Dog ('a'); d.describe (1)");
t ("d = Dog ('a'); d.nosuch.x");
t ("d = Dog ('a'); d.nosuch (1)");
t ("d = Dog ('a'); d.nosuch = 1");
t ("d = Dog ('a'); d.kingdom = 'x'");
t ("Dog.tricks"); t ("Dog.kingdom = 3; class (Dog)");
t ("Dog.describe ()"); t ("Dog.nosuch"); t ("Dog.nosuch (3)");
t ("Dog ('a').name"); t ("Dog ('a').describe ()"); t ("Dog ('a').describe ()(1:3)");
t ("x = Dog ('a'); x.name = x; class (x.name), x.name = 'b';");
t ("a = Cx (1, 2); b = [a, a]");
t ("a = Cx (1, 2); c = {a, 1}; class (c)");
t ("a = Cx (1, 2); a(3) = Cx (9, 9); a(2), a(3), numel (a)");
t ("a = Cx (1, 2); sum ([a.re])");
