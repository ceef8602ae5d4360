% powers: real, complex, integer, of matrices
printf('%.15g %.15g\n', real((3+4i)^2), imag((3+4i)^2));
a = (-8)^(1/3), b = [-8 27].^(1/3), c = (-8).^[1 2 3], d = (-2).^[0.5 2]
f = 2.^[1i 2], g = 0^0, h = 0^-1, k = (-1)^0.5, l = [1 2;3 4].^-1
m = int8(2).^[1 2 7 8], n = int8(-2)^7, o = 2.5^int8(2), p = int8(3)^-1, q = int8([2 3]).^int8([3 2])
r = [2 1;1 2]^0.5, s = [1 1;1 0]^10, t = 2^[2 1;1 2], u = [2 0;0 4]^-1
v = eye(2)^3, w = eye(3)([2 3 1],:)^2, x = [1 2;3 4]^0
y = single(2)^0.5, class(y), z = 'a'^2
try, [1 2;3 4]^[1 2;3 4], catch e, disp(e.message), end
try, [1 2 3]^2, catch e, disp(e.message), end
try, int8([1 2;3 4])^2, catch e, disp(e.message), end
try, {1}^2, catch e, disp(e.message), end
try, int8(2)^int16(2), catch e, disp(e.message), end
