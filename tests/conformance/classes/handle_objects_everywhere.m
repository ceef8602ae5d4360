% Handle objects in handles, cells, structs, loops, conditions and functions of the library.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/puppies"));
t ("d = Dog ('a'); f = @d.describe; f (), func2str (f)");
t ("d = Dog ('a'); g = @(x) x.describe (); g (d)");
t ("d = Dog ('a'); cellfun (@(x) x.sound (), {d, Puppy('b')}, 'UniformOutput', false)");
t ("d = Dog ('a'); cellfun (@describe, {d}, 'UniformOutput', false)");
t ("d = Dog ('a'); arrayfun (@(k) numel (d.name), 1:3)");
t ("d = Dog ('a'); s = struct ('d', d); s.d.teach ('x'); s.d.tricks, d.tricks");
t ("x.y.z = Dog ('deep'); x.y.z.name, x.y.z.name = 'q'; x.y.z.name, x.y.z.describe ()");
t ("c = {Dog('a')}; c{1}.tricks{2} = 5; c{1}.tricks");
t ("d = Dog ('a'); d(1).name, d(1).describe ()");
t ("d = Dog ('a'); [d.name ' x'], {d.name}, numel ({d.tricks})");
t ("d = Dog ('a'); if strcmp (d.name, 'Dog a'), disp yes, end");
t ("d = Dog ('a'); while numel (d.tricks) < 3, d.teach ('t'); end, numel (d.tricks)");
t ("d = Dog ('a'); for n = d.name, printf ('%s,', n); end, disp ('')");
t ("d = Dog ('a'); switch d.name, case 'Dog a', disp match, end");
t ("d = Dog ('a'); d.name += 1; class (d.name)");
t ("d = Dog ('a'); d.tricks(end+1) = {4}; d.tricks");
t ("d = Dog ('a'); n = numel (d.name(1:2)), d.name(end)");
t ("d = Dog ('a'); eval ('d.name'), evalc ('d.name')");
t ("d = Dog ('a'); getfield (d, 'name')");
t ("d = Dog ('a'); d = setfield (d, 'name', 'zz'); d.name");
t ("d = Dog ('a'); orderfields (d)");
t ("d = Dog ('a'); isequal (d, d), isequal (d, Dog ('a')), isequal (d, 3), isequal (d, 'a')");
t ("d = Dog ('a'); ifelse = d; ifelse.name");
t ("d = Dog ('a'); validateattributes (d, {'Dog'}, {})");
t ("d = Dog ('a'); validateattributes (d, {'numeric'}, {})");
t ("d = Dog ('a'); assert (isa (d, 'Animal'))");
t ("d = Dog ('a'); disp (d)");
t ("d = Dog ('a'); fdisp (stdout, d)");
t ("d = Dog ('a'); s = disp (d); class (s), size (s)");
