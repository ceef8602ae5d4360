% Three generations of classes.
1;
function t (code)
  try
    eval (code);
  catch e
    disp (["ERR: " e.message " | " e.identifier]);
  end
end
addpath (fullfile (fileparts (mfilename ("fullpath")), "../../data/classes/puppies"));
t ("d = Dog ('Rex'); d.speak (); d.describe (), teach (d, 'sit'); d.teach ('roll').teach ('beg'); d.describe (), d.kingdom, Dog.kingdom, Animal.kingdom");
t ("d = Puppy ('Tim'); d.speak (); d.describe (), isa (d, 'Animal'), isa (d, 'Dog'), isa (d, 'handle'), class (d)");
t ("x = {Animal('a'), Dog('b'), Puppy('c')}; for k = 1:3, x{k}.speak (); end, cellfun (@(o) o.name, x, 'UniformOutput', false)");
t ("d = Dog ('a'); try, d.nothing (); catch e, disp (e.message), end");
t ("d = Dog ('a'); n = numel (d); m = size (d); n, m");
t ("d = Dog ('a'); d.tricks{3} = 'x'; d.tricks, d.tricks(1) = []; numel (d.tricks)");
t ("d = Dog ('a'); d.name(1) = 'X'; d.name, d.name(end:-1:1)");
t ("d = Dog ('a'); s = d.describe ()(1:5)");
t ("p = 'name'; d = Dog ('a'); d.(p), d.(p) = 'q'; d.name");
t ("d = Dog ('a'); [d.name, d.tricks] = deal ('n', {1}); d.name, d.tricks");
t ("d = Dog ('a'); if isobject (d) && ismethod (d, 'speak'), disp ok, end");
t ("w = Dog ('w'); w");
t ("Dog");
t ("Puppy ()");
t ("inputname_test = Dog ('x'); display (inputname_test)");
t ("methods Puppy"); t ("properties Puppy");
