% zeros, eye, linspace, diag, tril, grids
zeros(-1)
try, zeros(2.5), catch err, disp(strtok(err.message, "\n.")), end
try, zeros(2,2.5), catch err, disp(strtok(err.message, "\n.")), end
try, zeros({1}), catch err, disp(strtok(err.message, "\n.")), end
try, zeros('a'), catch err, disp(strtok(err.message, "\n.")), end
try, zeros(1,'int8','like'), catch err, disp(strtok(err.message, "\n.")), end
zeros([2 3],2)
zeros(1,[2 3])
zeros(int8(2),2)
try, zeros([]), catch err, disp(strtok(err.message, "\n.")), end
try, zeros(NaN), catch err, disp(strtok(err.message, "\n.")), end
try, zeros(Inf), catch err, disp(strtok(err.message, "\n.")), end
try, zeros(1e10,1e10), catch err, disp(strtok(err.message, "\n.")), end
try, zeros(2,'cell'), catch err, disp(strtok(err.message, "\n.")), end
try, zeros(2,'char'), catch err, disp(strtok(err.message, "\n.")), end
zeros(2,'logical')
try, zeros(3,''), catch err, disp(strtok(err.message, "\n.")), end
try, ones(2,'foo'), catch err, disp(strtok(err.message, "\n.")), end
ones(2,"like",single(1))
try, eye(2,3,4), catch err, disp(strtok(err.message, "\n.")), end
eye(-1)
eye([2 3])
eye(2,'logical')
eye(2,3,'single')
try, eye(2,'foo'), catch err, disp(strtok(err.message, "\n.")), end
try, eye({1}), catch err, disp(strtok(err.message, "\n.")), end
try, Inf(2,'int8'), catch err, disp(strtok(err.message, "\n.")), end
NaN(2,'single')
try, NaN('foo'), catch err, disp(strtok(err.message, "\n.")), end
try, pi(2,'int8'), catch err, disp(strtok(err.message, "\n.")), end
eps(1)
eps([1 100 0 NaN Inf 1e-320])
eps(single(1))
eps('single')
try, eps('a'), catch err, disp(strtok(err.message, "\n.")), end
try, eps({1}), catch err, disp(strtok(err.message, "\n.")), end
eps(2,2)
try, eps(int8(1)), catch err, disp(strtok(err.message, "\n.")), end
eps
Inf(2,3)
i(2)
realmax
realmin
realmax('single')
try, intmax('single'), catch err, disp(strtok(err.message, "\n.")), end
flintmax
flintmax('single')
try, flintmax('int8'), catch err, disp(strtok(err.message, "\n.")), end
NA
isna([NA NaN 1])
linspace(1,5)
linspace(1,5,5)
linspace(1,5,1)
linspace(1,5,0)
linspace(1,5,-1)
linspace([1;2],[5;6],3)
linspace(1,[5;6],3)
linspace([1 2],5,3)
try, linspace('a',5,3), catch err, disp(strtok(err.message, "\n.")), end
linspace(1,5,2.5)
try, linspace(1,5,[3 4]), catch err, disp(strtok(err.message, "\n.")), end
try, linspace(), catch err, disp(strtok(err.message, "\n.")), end
try, linspace({1},2), catch err, disp(strtok(err.message, "\n.")), end
try, linspace(1,2,{3}), catch err, disp(strtok(err.message, "\n.")), end
class(linspace(single(1),2,3))
class(linspace(int8(1),2,3))
linspace(1i,2,3)
linspace(1,1,3)
linspace(Inf,Inf,3)
linspace(-Inf,Inf,4)
linspace(0,Inf,3)
colon(1,3)
colon(1,2,5)
try, colon(1), catch err, disp(strtok(err.message, "\n.")), end
logspace(0,2,3)
logspace(0,pi,3)
magic(4)
magic(2)
magic(0)
magic(1)
magic(3)
magic(6)
magic(2.5)
try, magic(-1), catch err, disp(strtok(err.message, "\n.")), end
try, magic({1}), catch err, disp(strtok(err.message, "\n.")), end
diag([1 2 3])
diag([1 2 3],1)
diag([1 2;3 4])
diag([1 2;3 4],1)
diag([1 2;3 4],-1)
diag([1 2 3],2,3)
diag([1 2 3],4,3)
diag({1,2})
diag({1,2;3,4})
diag('abc')
diag([1;2],-1)
try, diag(ones(2,2,2)), catch err, disp(strtok(err.message, "\n.")), end
try, diag(1,2,3,4), catch err, disp(strtok(err.message, "\n.")), end
diag([])
diag(zeros(1,0))
diag(zeros(0,3))
diag(5)
diag([1 2],1.5)
diag([1 2;3 4],5)
diag(true)
diag(int8([1 2]))
diag([true false])
try, diag(struct()), catch err, disp(strtok(err.message, "\n.")), end
class(diag(single([1 2])))
try, tril(ones(2,2,2)), catch err, disp(strtok(err.message, "\n.")), end
tril({1,2;3,4})
try, tril(1,2,3), catch err, disp(strtok(err.message, "\n.")), end
tril('abc')
try, tril(ones(3),1.5), catch err, disp(strtok(err.message, "\n.")), end
tril(ones(3),'pack')
triu(ones(3),-1)
tril(struct())
meshgrid(1:3)
[a,b]=meshgrid(1:3,1:2)
[a,b,c]=meshgrid(1:2,1:2,1:2)
try, meshgrid(ones(2),1), catch err, disp(strtok(err.message, "\n.")), end
try, meshgrid(), catch err, disp(strtok(err.message, "\n.")), end
[a,b]=ndgrid(1:2,1:3)
ndgrid(1:2)
try, ndgrid(1,ones(2)), catch err, disp(strtok(err.message, "\n.")), end
hypot(1,[1 2 3])
hypot(3,4,12)
try, hypot(1), catch err, disp(strtok(err.message, "\n.")), end
try, hypot('a',1), catch err, disp(strtok(err.message, "\n.")), end
try, hypot({1},1), catch err, disp(strtok(err.message, "\n.")), end
try, atan2(1,{1}), catch err, disp(strtok(err.message, "\n.")), end
try, atan2('a',1), catch err, disp(strtok(err.message, "\n.")), end
atan2(int8(1),1)
atan2(single(1),1)
try, atan2([1 2],[1 2 3]), catch err, disp(strtok(err.message, "\n.")), end
try, mod('a',3), catch err, disp(strtok(err.message, "\n.")), end
try, mod(true,2), catch err, disp(strtok(err.message, "\n.")), end
try, class(mod(true,true)), catch err, disp(strtok(err.message, "\n.")), end
try, mod(1i,2), catch err, disp(strtok(err.message, "\n.")), end
try, mod({1},2), catch err, disp(strtok(err.message, "\n.")), end
mod(int8(5),2.5)
mod(int8(5),int8(0))
mod(uint8(5),-3)
try, rem('a',3), catch err, disp(strtok(err.message, "\n.")), end
try, rem({1},2), catch err, disp(strtok(err.message, "\n.")), end
try, rem([1 2],[1 2 3]), catch err, disp(strtok(err.message, "\n.")), end
try, mod(5,{1}), catch err, disp(strtok(err.message, "\n.")), end
mod(single(5),int8(3))
class(mod(single(5),3))
try, mod(struct(),3), catch err, disp(strtok(err.message, "\n.")), end
