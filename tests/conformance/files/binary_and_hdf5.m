% files that Octave 7.3 saved (tests/data), its binary format and HDF5, and what is written here, read back
folder = fullfile (fileparts (mfilename ('fullpath')), '..', '..', 'data');
old = load (fullfile (folder, 'octave_binary.bin'))
old.f(1)
new = load (fullfile (folder, 'octave_hdf5.h5'));
names = fieldnames (old)';
for name = names
  x = old.(name{1}); y = new.(name{1});
  if (is_function_handle (x)), same = strcmp (func2str (x), func2str (y)); else, same = isequaln (x, y); end
  if (! same || ! strcmp (class (x), class (y)) || issparse (x) != issparse (y)), disp (name{1}), end
end
for kind = {'-binary', '-hdf5', '-float-binary', '-float-hdf5'}
  evalc ("save (kind{1}, 'again', '-struct', 'old');");
  s = load ('again');
  numfields (s) == numel (names) && isequaln (rmfield (s, {'f', 'w'}), rmfield (old, {'f', 'w'})) && s.f(2) == 3
end
% byte for byte
save ('-binary', 'again', '-struct', 'old');
isequal (fileread ('again'), fileread (fullfile (folder, 'octave_binary.bin')))
% -float-binary
x = [1 / 3, 2]; y = [1, 1e300];
disp (evalc ('save -float-binary again x y'))
s = load ('again'); s.x == single (x), s.y == y
% the other byte order, and an old type: a matrix as rows and columns
fid = fopen ('again', 'w', 'ieee-be');
fwrite (fid, 'Octave-1-B'); fwrite (fid, 1);
fwrite (fid, 1, 'int32'); fwrite (fid, 'v'); fwrite (fid, 0, 'int32'); fwrite (fid, [0 2]);
fwrite (fid, [1 2], 'int32'); fwrite (fid, 7); fwrite (fid, [1.5 -2], 'double');
fwrite (fid, 1, 'int32'); fwrite (fid, 'w'); fwrite (fid, 0, 'int32'); fwrite (fid, [0 255]);
fwrite (fid, 12, 'int32'); fwrite (fid, 'int16 matrix'); fwrite (fid, [-2 1 3], 'int32'); fwrite (fid, [1 -2 300], 'int16');
fclose (fid);
s = load ('again')
% damage
text = fileread (fullfile (folder, 'octave_binary.bin'));
fid = fopen ('again', 'w'); fwrite (fid, text(1:200)); fclose (fid);
try, load again, catch, disp (lasterr ()), end
text = fileread (fullfile (folder, 'octave_hdf5.h5'));
fid = fopen ('again', 'w'); fwrite (fid, text(1:3000)); fclose (fid);
try, load again, catch, disp (lasterr ()), end
try, save -hdf5 - x, catch, disp (lasterr ()), end
m = containers.Map ();
try, save -binary again m, catch, disp (lasterr ()), end
delete ('again');
% what MATLAB means by its 7.3 files
disp (evalc ("s = load (fullfile (folder, 'matlab_v73.mat'))"))
s.people(1), s.people(2), class (s.flag), class (s.i8), class (s.s), double (s.word)
