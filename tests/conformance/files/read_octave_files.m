% files that Octave 7.3 saved (tests/data), in every format both programs know
folder = fullfile (fileparts (mfilename ('fullpath')), '..', '..', 'data');
files = {'octave_v7.mat', 'octave_v6.mat', 'octave_text.txt'};
for k = 1:3
  q = load (fullfile (folder, files{k}));
  printf ("%s: %d variables\n", files{k}, numfields (q));
  for [value, name] = q
    printf ("  %s %s %s\n", name, class (value), mat2str (size (value)));
  end
  isequal (q.a, magic (4)), isequal (q.c, {1, 'x', [1 2; 3 4]}), isequal (q.nested, {{1, {2}}, struct('k', {{3}})})
  q.s, q.st(3).p, q.z, q.f, q.u, q.inf_
end
q = load (fullfile (folder, 'octave_v4.mat'))
isequal (load (fullfile (folder, 'octave_ascii.txt')), magic (4) / 7)
x = load (fullfile (folder, 'octave_ascii.txt'));
max (abs (x(:) - magic (4)(:) / 7)) < 1e-8
