% An assignment that fails leaves its variable as it was, grown containers too.
c = {}; try, c{1}(2) = {1, 2}; catch, end, c
c = cell (0, 3); try, c{1}(2) = c; catch, end, c
c = {5; 6}; try, c{3, 2}(0) = 3; catch, end, c
c = struct (); try, c(3).b(2) = {1, 2}; catch, end, c
x = struct ('a', {1, 2}); try, x(4).b(0) = 3; catch, end, x
x = struct ('a', {{}}); try, x.a{4}(0) = 3; catch, end, x
x = struct (); x.a = {1; 2}; try, x.a{4}(0) = 3; catch, end, x
B = eye (2); try, B(5) = {1}; catch e, disp (e.message), end
B = eye (2); B(1, 1) = int8 (3)
B = eye (2); B(4) = 'a'
c = num2cell ([1+2i 3])
