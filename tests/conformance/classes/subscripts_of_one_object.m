% Every subscript of an object that is alone, and odd names behind it.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/complex_numbers"));
t ("d = Cx (1, 2); e = {d, d}; cellfun (@(x) x.re, e)");
t ("d = Cx (1, 2); e.a = d; e.b = d; structfun (@(x) x.im, e)'");
t ("d = Cx (1, 2); cellfun (@(x) x + 1, {d, d}, 'UniformOutput', false)");
t ("d = Cx (1, 2); cellfun (@(x) x + 1, {d, d})");
t ("d = Cx (1, 2); arrayfun (@(k) d * k, 1:2, 'UniformOutput', false)");
t ("d = Cx (1, 2); f = @(varargin) varargin{1} + varargin{2}; f (d, d)");
t ("d = Cx (1, 2); if ! isequal (d, Cx (1, 3)), disp differ, end");
t ("d = Cx (1, 2); unwind_protect, d.re = 5; unwind_protect_cleanup, disp cleanup, end_unwind_protect");
t ("d = Cx (1, 2); x = ifelse_missing (d)");
t ("d = Cx (1, 2); p = d; p = p + 1; d, p");
t ("d = Cx (1, 2); for k = 1:3, d = d + k; end, d");
t ("d = Cx (1, 2); d(1) = Cx (5, 5); d");
t ("d = Cx (1, 2); d(2).re");
t ("d = Cx (1, 2); d{1}");
t ("d = Cx (1, 2); d{1} = 3");
t ("d = Cx (1, 2); d()");
t ("d = Cx (1, 2); d(:)");
t ("d = Cx (1, 2); d(end)");
t ("d = Cx (1, 2); d(1, 1)");
t ("d = Cx (1, 2); d(true)");
t ("d = Cx (1, 2); d([])");
t ("d = Cx (1, 2); d('a')");
t ("d = Cx (1, 2); d([1 1])");
t ("d = Cx (1, 2); d({1})");
t ("d = Cx (1, 2); d(1, 2)");
t ("d = Cx (1, 2); d(-1)");
t ("global GG; GG = Cx (1, 2); GG.re");
t ("persistent PP; PP = Cx (1, 2); PP.im");
t ("x = Cx (1, 2); x(1).nosuch");
t ("x = Cx (1, 2); x.re.im");
t ("x = Cx (1, 2); x.re ()");
t ("x = Cx (1, 2); x.re (1)");
t ("x = Cx (1, 2); x.conj.re");
t ("x = Cx (1, 2); x.conj ().im");
t ("x = Cx (1, 2); x.conj.conj.im");
t ("x = Cx (1, 2); conj (x).im");
t ("x = Cx (1, 2); x.char");
t ("x = Cx (1, 2); x.char ()(1)");
t ("x = Cx (1, 2); x.unit ()");
t ("x = Cx (1, 2); x.plus (1)");
t ("x = Cx (1, 2); x.disp ()");
t ("x = Cx (1, 2); x.disp");
t ("x = Cx (1, 2); x.display ()");
t ("x = Cx (1, 2); x.class ()");
t ("x = Cx (1, 2); x.numel ()");
t ("x = Cx (1, 2); x.isobject");
