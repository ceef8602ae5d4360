% load -list shows or gives names, with -verbose a table, and makes no variables
here = tempname (); mkdir (here); old = cd (here);
b = 'xy'; z = 1 + 2i; a = 1; c = {1, 2}; s.x = 3; A = rand (3, 4); e = []; sp = speye (3); x8 = int8 (1:5); r = 1:5; t = true; f = @sin;
a_long_name_of_a_variable_that_fills_a_line = 1; another_long_name_of_a_variable = 2;
m = rand (3, 2); save -ascii m.txt m
clear m old_names
save -text t.txt A a* b c e f r s sp t x8 z
save -binary t.bin A a* b c e f r s sp t x8 z
save -v6 t.mat z b A s c
for name = {'t.txt', 't.bin', 't.mat', 'm.txt'}
  disp (name{1})
  clear a z
  load ('-list', name{1})
  exist ('a')
  load ('-list', '-verbose', name{1})
end
load -list t.txt a z
q = load ('-list', 't.txt', 'a', 'z')
q = load ('-list', '-verbose', 't.txt', 'a*')
try, load -list t.txt nothing
catch err, disp (err.message)
end
q = load ('-verbose', 't.txt', 'a', 'z')
cd (old);
confirm_recursive_rmdir (false, 'local'); [~] = rmdir (here, 's');
