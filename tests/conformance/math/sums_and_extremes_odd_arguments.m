% sum, prod, any, max and their kin with odd arguments
try, sum({1}), catch err, disp(strtok(err.message, "\n.")), end
try, sum(struct()), catch err, disp(strtok(err.message, "\n.")), end
try, sum(@sin), catch err, disp(strtok(err.message, "\n.")), end
try, sum(1,0), catch err, disp(strtok(err.message, "\n.")), end
try, sum(1,-1), catch err, disp(strtok(err.message, "\n.")), end
sum(1,1.5)
sum(1,[1 2])
try, sum(1,'foo'), catch err, disp(strtok(err.message, "\n.")), end
try, sum(1,{1}), catch err, disp(strtok(err.message, "\n.")), end
try, sum(), catch err, disp(strtok(err.message, "\n.")), end
try, sum(1,2,3), catch err, disp(strtok(err.message, "\n.")), end
sum(eye(3))
sum(1:5)
sum('a')
sum(int8([100 100]),'native')
sum('a','native')
sum(true,'native')
class(sum(single([1 2]),'double'))
class(sum(true))
try, sum(int8(1),'foo'), catch err, disp(strtok(err.message, "\n.")), end
try, prod({1}), catch err, disp(strtok(err.message, "\n.")), end
try, prod(1,0), catch err, disp(strtok(err.message, "\n.")), end
prod(1,'native')
class(prod(single(1),'double'))
class(prod(int8([10 20]),'native'))
try, cumsum({1}), catch err, disp(strtok(err.message, "\n.")), end
try, cumsum(1,0), catch err, disp(strtok(err.message, "\n.")), end
try, cumsum(1,'foo'), catch err, disp(strtok(err.message, "\n.")), end
class(cumsum(int8([1 2])))
class(cumprod(int8([1 2])))
class(cumsum(int8([1 2]),'native'))
try, cumsum('abc'), catch err, disp(strtok(err.message, "\n.")), end
try, cumprod({1}), catch err, disp(strtok(err.message, "\n.")), end
cumprod(1,0)
try, cumprod(struct()), catch err, disp(strtok(err.message, "\n.")), end
try, sumsq({1}), catch err, disp(strtok(err.message, "\n.")), end
sumsq(1,0)
sumsq(int8([100 3]))
class(sumsq(int8([100 3])))
class(sumsq(single(2)))
any({1})
any(1,0)
try, any(1,-1), catch err, disp(strtok(err.message, "\n.")), end
any('a')
any(1,1.5)
all({1})
all(1,0)
try, max({1}), catch err, disp(strtok(err.message, "\n.")), end
try, max(1,{2}), catch err, disp(strtok(err.message, "\n.")), end
max(1,2,3)
try, max([1 2],[],0), catch err, disp(strtok(err.message, "\n.")), end
try, max([1 2],[],1.5), catch err, disp(strtok(err.message, "\n.")), end
try, max(struct()), catch err, disp(strtok(err.message, "\n.")), end
max('a')
max('abc')
class(max('abc'))
class(max(true))
class(max('a','b'))
class(max(true,false))
max(int8(1),int16(2))
class(max(single(1),int8(2)))
max(int8(100),200.7)
try, [a,b]=max(1,2), catch err, disp(strtok(err.message, "\n.")), end
max([1 2;3 4],[],3)
max(1,[],2)
try, max(), catch err, disp(strtok(err.message, "\n.")), end
max(1,2,1)
[a,b]=max('abc')
[a,b]=max([])
[a,b]=max(zeros(0,3))
[a,b]=max(zeros(3,0))
[a,b]=max([NaN NaN])
[a,b]=max([NaN 1 NaN])
try, cummax({1}), catch err, disp(strtok(err.message, "\n.")), end
try, cummax(1,0), catch err, disp(strtok(err.message, "\n.")), end
try, cummin('abc'), catch err, disp(strtok(err.message, "\n.")), end
[a,b]=cummax([NaN 1 NaN 3])
class(cummax(true))
class(max(1:5))
try, nnz({1}), catch err, disp(strtok(err.message, "\n.")), end
nnz('abc')
try, nnz(1,2), catch err, disp(strtok(err.message, "\n.")), end
try, diff({1}), catch err, disp(strtok(err.message, "\n.")), end
try, diff('abc'), catch err, disp(strtok(err.message, "\n.")), end
diff([1 2],[],1)
try, diff(1,1,0), catch err, disp(strtok(err.message, "\n.")), end
try, diff(1,1.5), catch err, disp(strtok(err.message, "\n.")), end
diff(true)
try, find({1}), catch err, disp(strtok(err.message, "\n.")), end
try, find(1,-1), catch err, disp(strtok(err.message, "\n.")), end
try, find(1,1.5), catch err, disp(strtok(err.message, "\n.")), end
try, find([1 0 1],1,'foo'), catch err, disp(strtok(err.message, "\n.")), end
find('abc')
try, find(struct()), catch err, disp(strtok(err.message, "\n.")), end
[i,j,v]=find([0 2;3 0])
[i,j,v]=find([0 2 3])
