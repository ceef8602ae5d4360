% Functions of the library that are given an object.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/complex_numbers"));
t ("a = Cx (1, 2); max (a)");
t ("a = Cx (1, 2); round (a)");
t ("a = Cx (1, 2); mean (a)");
t ("a = Cx (1, 2); find (a)");
t ("a = Cx (1, 2); isreal (a)");
t ("a = Cx (1, 2); isnan (a)");
t ("a = Cx (1, 2); numel (a)");
t ("a = Cx (1, 2); str2func (a)");
t ("a = Cx (1, 2); feval (a)");
t ("a = Cx (1, 2); strrep (a, 'x', 'y')");
t ("a = Cx (1, 2); sort (a)");
t ("a = Cx (1, 2); unique (a)");
t ("a = Cx (1, 2); ismember (a, 1)");
t ("a = Cx (1, 2); size (a, 1), size (a, 3)");
t ("a = Cx (1, 2); cat (1, a, a)");
t ("a = Cx (1, 2); horzcat (a, a)");
t ("a = Cx (1, 2); int8 (a)");
t ("a = Cx (1, 2); single (a)");
t ("a = Cx (1, 2); logical (a)");
t ("a = Cx (1, 2); cellfun (@abs, {a, -1})");
t ("a = Cx (1, 2); accumarray ([1;1], a)");
t ("a = Cx (1, 2); nargin (a)");
t ("a = Cx (1, 2); func2str (a)");
t ("a = Cx (1, 2); eval (a)");
t ("a = Cx (1, 2); exist (a)");
t ("a = Cx (1, 2); isvarname (a)");
t ("a = Cx (1, 2); a.re.x");
t ("a = Cx (1, 2); a.re(2)");
t ("a = Cx (1, 2); a.re{1}");
