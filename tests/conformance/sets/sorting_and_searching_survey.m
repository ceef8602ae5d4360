% sort, issorted, sortrows, find, lookup
try, sort([1 2],'up'), catch err, disp(strtok(err.message, "\n.")), end
try, sort([1 2],0), catch err, disp(strtok(err.message, "\n.")), end
sort([1 2],1.5)
try, sort([1 2],-1), catch err, disp(strtok(err.message, "\n.")), end
try, sort([1 2],{1}), catch err, disp(strtok(err.message, "\n.")), end
try, sort([1 2],'ascend',1), catch err, disp(strtok(err.message, "\n.")), end
try, sort([1 2],1,'foo'), catch err, disp(strtok(err.message, "\n.")), end
try, sort([1 2],1,2), catch err, disp(strtok(err.message, "\n.")), end
sort({'b','a','C'})
[s,i]=sort({'b';'a';'b'})
sort({'b','a'},'descend')
try, sort({1,2}), catch err, disp(strtok(err.message, "\n.")), end
sort({})
try, sort(struct()), catch err, disp(strtok(err.message, "\n.")), end
sort('hello')
sort('hello','descend')
[s,i]=sort([3 1 2;1 3 2],2)
sort([1+2i 3 -1 1i])
sort([1+2i NaN -1 1i],'descend')
[s,i]=sort([-0 0])
sort([NaN -NaN 1])
sort(1:3,3)
sort(eye(2))
[s,i]=sort(5:-1:1)
sort([true false])
class(sort(1:3))
sort({'ab','a','abc',''})
[s,i]=sort({'a','b';'d','c'})
[s,i]=sort([])
[s,i]=sort(zeros(0,3))
[s,i]=sort(5)
try, sort(@sin), catch err, disp(strtok(err.message, "\n.")), end
sort(single([3 NaN 1]))
sort(int64([9223372036854775807 9223372036854775806]))
sort(cat(3,[3 1],[2 5]),3)
issorted([1 2 2])
issorted([3 2 1])
issorted([3 2 1],'descend')
issorted([3 2 1],'either')
issorted({'a','b'})
issorted({'b','a'})
try, issorted([1 2;3 4]), catch err, disp(strtok(err.message, "\n.")), end
issorted([1 2;3 4],'rows')
issorted([])
issorted(1)
issorted([1 NaN])
issorted([NaN 1])
issorted('abc')
try, issorted({1}), catch err, disp(strtok(err.message, "\n.")), end
try, issorted([1 2],'foo'), catch err, disp(strtok(err.message, "\n.")), end
issorted([1 2;0 3],'rows')
try, issorted([1;2;3],1), catch err, disp(strtok(err.message, "\n.")), end
sortrows([3 1;1 2;2 0])
try, sortrows([3 1;1 2;2 0],3), catch err, disp(strtok(err.message, "\n.")), end
try, sortrows([3 1;1 2;2 0],0), catch err, disp(strtok(err.message, "\n.")), end
sortrows({'b';'a'})
sortrows({'b','c';'a','d'})
[s,i]=sortrows({'b';'a';'c'})
sortrows(['bb';'ab'])
[s,i]=sortrows([1 2;1 1;0 5],[1 -2])
try, sortrows([1 2;1 1],'foo'), catch err, disp(strtok(err.message, "\n.")), end
sortrows([1 NaN;NaN 1;0 2])
sortrows([1 NaN;NaN 1;0 2],-1)
try, sortrows([1+i 2; 0 1]), catch err, disp(strtok(err.message, "\n.")), end
try, sortrows(ones(2,2,2)), catch err, disp(strtok(err.message, "\n.")), end
sortrows([1 2 3]')
try, sortrows(struct()), catch err, disp(strtok(err.message, "\n.")), end
sortrows([])
[s,i]=sortrows([])
sortrows(zeros(0,3))
sortrows([true false;false true])
nth_element([3 1 2],2)
nth_element([3 1 2],1:2)
nth_element([3 1 2;6 5 4],1,2)
try, nth_element([3 1 2],4), catch err, disp(strtok(err.message, "\n.")), end
try, nth_element([3 1 2],0), catch err, disp(strtok(err.message, "\n.")), end
nth_element([5 NaN 1],3)
find([0 1;1 1])
find([0 0])
find(zeros(0,3))
find(zeros(3,0))
find([])
find(0)
find(1)
find([0;1])
[i,j]=find([0 1;1 1])
[i,j]=find([])
[i,j]=find(zeros(1,0))
[i,j,v]=find([0 0])
find([1 1 1 1],2)
find([1 1 1 1],2,'last')
find([0 1;1 1],2)
find(ones(2,2,2))'
[i,j]=find(ones(1,2,2))
find(1:5>3)
find(eye(2))
[i,j,v]=find(logical([0 1]))
[i,j,v]=find('a')
[i,j,v]=find(int8([0 3]))
[i,j,v]=find([0 1i])
find([1 2],0)
find([1 2],Inf)
try, find({}), catch err, disp(strtok(err.message, "\n.")), end
find([0 0 0]')
find(false)
find(zeros(1,0))
find(zeros(0,1))
find(true(2,0))
lookup([1 2 3],2.5)
lookup([1 2 3],[0 1 3 4])
lookup([3 2 1],[0 1 2.5 4])
lookup([1 2 3],[1 2.5],'m')
lookup([1 2 3],[1 2.5],'b')
lookup([1 2 3],[0 4],'l')
lookup([1 2 3],[0 4],'r')
lookup([1 2 3],[0 4],'lr')
lookup({'a','b','d'},'c')
lookup({'a','b','d'},{'a','e'})
lookup({'a','b','d'},{'a','e'},'m')
lookup([1 2 3],NaN)
lookup([],1)
lookup(1,1)
try, lookup({1},1), catch err, disp(strtok(err.message, "\n.")), end
try, lookup([1 2],{1}), catch err, disp(strtok(err.message, "\n.")), end
lookup([1 2;3 4],1)
