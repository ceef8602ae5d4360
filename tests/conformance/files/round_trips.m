% every class through every format, there and back
% (Octave 7.3 writes char matrices of four bytes into -v6 files so that it cannot read them again; the output here is what
% must come back)
1;
function r = same (a, b)
  r = strcmp (class (a), class (b)) && isequal (size (a), size (b));
  if (isnumeric (a))
    r = r && isequal (isnan (a), isnan (b)) && isequal (a(! isnan (a)), b(! isnan (b)));
  else
    r = r && isequal (a, b);
  end
end
a = magic (4); b = 'text'; c = {1, 'x', [1 2; 3 4]}; s.f = 1; s.g = {2}; l = true; z = 1 + 2i; f = single (pi); n = [];
N = reshape (1:8, 2, 2, 2); st = struct ('p', {1, 2, 'q'}); r = 1:5; ch = ['ab'; 'cd']; e = ''; cz = single ([1+2i 3]);
nested = {{1, {2}}, struct('k', {{3}})}; inf_ = [Inf -Inf NaN]; bb = [true false; false true]; d = -0.1;
i8 = int8 ([1 -2 3]); u8 = uint8 (200); i16 = int16 (-300); u16 = uint16 (60000); i32 = int32 (-70000); u32 = uint32 (4e9);
i64 = intmin ('int64'); u64 = intmax ('uint64'); ec = {}; ez = zeros (0, 3); es = struct ();
names = {'a','b','c','s','l','z','f','n','N','st','r','ch','e','cz','nested','inf_','bb','d','i8','u8','i16','u16','i32','u32','i64','u64','ec','ez','es'};
for format_ = {'-v7', '-v6', '-text'}
  save (format_{1}, 'all.dat', names{:});
  q = load ('all.dat');
  bad = {};
  for j = 1:numel (names)
    if (! same (eval (names{j}), q.(names{j}))), bad{end+1} = names{j}; end
  end
  printf ("%s: %d variables, different:", format_{1}, numfields (q)); printf (" %s", bad{:}); printf ("\n");
end
save ('-v4', 'four.dat', 'a', 'b', 'z', 'r', 'inf_', 'd');
q = load ('four.dat');
same (q.a, a), same (q.b, b), same (q.z, z), same (q.r, r), same (q.inf_, inf_), same (q.d, d)
x = a / 7; save ('-ascii', 'five.txt', 'x'); y = load ('five.txt'); max (abs (x(:) - y(:))) < 1e-7
