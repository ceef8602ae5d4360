% more constructors, constants
diag([1 2],0)
diag([1;2],0)
class(diag([1 2],0))
diag(zeros(0,1))
diag(1:3)
diag([1 2;3 4],0)
diag([],1)
diag(zeros(1,0),1)
diag(5,1)
diag(5,2,3)
diag([1 2 3],2,2)
try, diag([1 2;3 4],2,2), catch err, disp(strtok(err.message, "\n.")), end
diag(zeros(3,0))
diag([1i 2])
diag('a')
diag("ab",1)
diag({1},1)
try, diag(1,{1}), catch err, disp(strtok(err.message, "\n.")), end
diag(1,[1 2])
diag(true,1)
diag([1 2 3],-1)
diag(ones(2,3),-1)
tril([1 2;3 4],5)
tril([1 2;3 4],-5)
tril(ones(3,0))
tril(int8([1 2;3 4]),-1)
tril([1 2;3 4],"foo")
try, tril([1 2;3 4],{1}), catch err, disp(strtok(err.message, "\n.")), end
tril({})
triu(ones(2,3),1,'pack')
class(triu(true))
triu(1:3)
magic(5)
magic(10)(1:3,1:5)
meshgrid('ab')
try, meshgrid([],1), catch err, disp(strtok(err.message, "\n.")), end
[a,b]=meshgrid(int8([1 2]),[1 2]);class(a)
[a,b]=ndgrid(1:2)
try, [a,b,c]=ndgrid(1:2,1:2), catch err, disp(strtok(err.message, "\n.")), end
[a,b]=ndgrid(1)
try, ndgrid(), catch err, disp(strtok(err.message, "\n.")), end
repmat([1 2],2,2)
ones(2,'like',int8(1))
class(ones(2,'like',int8(1)))
zeros(1,2,'like',1i)
class(zeros(2,'like',true))
try, ones(2,3,'like',{}), catch err, disp(strtok(err.message, "\n.")), end
ones(2,2,0)
zeros(1,1,1)
try, zeros([2 3; 4 5]), catch err, disp(strtok(err.message, "\n.")), end
zeros([2;3])
zeros(true)
try, zeros(2,'a'), catch err, disp(strtok(err.message, "\n.")), end
ones('int8')
ones(2,3,"uint8")
try, zeros(1e6,1e6), catch err, disp(strtok(err.message, "\n.")), end
Inf('single')
try, Inf(2.5), catch err, disp(strtok(err.message, "\n.")), end
Inf([1 2])
try, Inf({1}), catch err, disp(strtok(err.message, "\n.")), end
NaN(1,2,'double')
eps(5)
eps([1;2])
eps(2,1)
eps('double')
eps(1,'single')
eps(-1)
pi('single')
Inf
NaN
NA
NA(1,2)
class(NA('single'))
realmax(2,1)
realmin('single')
intmax
intmin('int8')
intmax(int8(5))
try, intmax(5), catch err, disp(strtok(err.message, "\n.")), end
try, intmax(1,2), catch err, disp(strtok(err.message, "\n.")), end
try, intmax({1}), catch err, disp(strtok(err.message, "\n.")), end
try, intmax('foo'), catch err, disp(strtok(err.message, "\n.")), end
flintmax(1)
try, flintmax('foo'), catch err, disp(strtok(err.message, "\n.")), end
try, flintmax(int8(1)), catch err, disp(strtok(err.message, "\n.")), end
class(flintmax('single'))
I
J
j
Inf
inf
nan
nan(2)
inf(1,3)
